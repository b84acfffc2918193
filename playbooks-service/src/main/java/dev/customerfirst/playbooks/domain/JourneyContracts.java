package dev.customerfirst.playbooks.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which contracts of an account carry its journey: an add-on to a running one starts no second
 * journey. The answer depends on the contracts alone, not on the order they became known in.
 */
public final class JourneyContracts {

  /** A contract's days; {@code renewal} means that it follows another one. */
  public record Term(UUID contractId, LocalDate startsOn, LocalDate endsOn, boolean renewal) {
    private boolean covers(LocalDate day) {
      return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
  }

  // Of two that start together the renewal goes on with the journey; else the older one has it.
  private static final Comparator<Term> OLDEST_FIRST =
      Comparator.comparing(Term::startsOn)
          .thenComparing(term -> !term.renewal())
          .thenComparing(term -> term.contractId().toString());

  private JourneyContracts() {}

  public static Set<UUID> among(Collection<Term> contracts) {
    List<Term> carrying = new ArrayList<>();
    for (Term term : contracts.stream().sorted(OLDEST_FIRST).toList()) {
      if (carrying.stream().noneMatch(other -> other.covers(term.startsOn()))) {
        carrying.add(term);
      }
    }
    Set<UUID> ids = new LinkedHashSet<>();
    carrying.forEach(term -> ids.add(term.contractId()));
    return ids;
  }
}
