package dev.customerfirst.playbooks.domain.load;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
   * Who does a person's work on a day: they themselves, or whoever stands in, also for one who
   * stands in and is away as well. Empty when nobody does: no cover was named, or all are away.
   */
  public Optional<UUID> present(UUID person, LocalDate day) {
    Set<UUID> asked = new HashSet<>();
    UUID next = person;
    while (asked.add(next)) {
      Optional<Away> away = away(next, day);
      if (away.isEmpty()) {
        return Optional.of(next);
      }
      UUID cover = away.get().coverId();
      if (cover == null) {
        return Optional.empty();
      }
      next = cover;
    }
    return Optional.empty();
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
