package dev.customerfirst.playbooks.domain.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who stands in for whom.
 *
 * @param absences of everybody who is away at some time
 */
public record Cover(Map<UUID, List<Away>> absences) {

  public Cover {
    absences = Map.copyOf(absences);
  }

  /** Whether somebody is away on a day. */
  public boolean isAway(UUID person, LocalDate day) {
    return away(person, day).isPresent();
  }

  /**
   * Who does a person's work on a day: they themselves, or whoever stands in. Empty when nobody
   * does: no cover was named, or the cover is away too.
   */
  public Optional<UUID> present(UUID person, LocalDate day) {
    Optional<Away> away = away(person, day);
    return away.isEmpty()
        ? Optional.of(person)
        : away.map(Away::coverId).filter(cover -> !isAway(cover, day));
  }

  /** Why nobody does a person's work on a day, in words; empty when somebody does. */
  public Optional<String> gap(UUID person, LocalDate day) {
    if (present(person, day).isPresent()) {
      return Optional.empty();
    }
    boolean named = away(person, day).map(Away::coverId).isPresent();
    return Optional.of(
        named
            ? "They are away on that day, and so is the one who stands in."
            : "They are away on that day, and nobody was named to stand in.");
  }

  /** Those whose work a person does on a day because they are away. */
  public List<UUID> coveredBy(UUID person, LocalDate day) {
    return absences.keySet().stream()
        .filter(other -> !other.equals(person))
        .filter(other -> isAway(other, day))
        .filter(other -> present(other, day).filter(person::equals).isPresent())
        .sorted()
        .toList();
  }

  /** Where two absences meet, the one that names a cover counts. */
  private Optional<Away> away(UUID person, LocalDate day) {
    List<Away> today =
        absences.getOrDefault(person, List.of()).stream()
            .filter(away -> away.includes(day))
            .toList();
    return today.stream()
        .filter(away -> away.coverId() != null)
        .findFirst()
        .or(() -> today.stream().findFirst());
  }
}
