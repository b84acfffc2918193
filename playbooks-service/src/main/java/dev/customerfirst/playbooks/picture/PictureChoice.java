package dev.customerfirst.playbooks.picture;

import dev.customerfirst.playbooks.customer.ContractTerms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which contract people mean who ask for the journey of an account. */
final class PictureChoice {

  private static final Comparator<ContractTerms> BY_START =
      Comparator.comparing(ContractTerms::startsOn).thenComparing(ContractTerms::contractId);

  private PictureChoice() {}

  /** The one that runs today; else the next to start; else the last that ran. */
  static Optional<ContractTerms> on(LocalDate today, Collection<ContractTerms> contracts) {
    Optional<ContractTerms> running =
        contracts.stream()
            .filter(terms -> !terms.startsOn().isAfter(today) && !terms.endsOn().isBefore(today))
            .max(BY_START);
    return running
        .or(() -> contracts.stream().filter(terms -> terms.startsOn().isAfter(today)).min(BY_START))
        .or(() -> contracts.stream().max(BY_START));
  }
}
