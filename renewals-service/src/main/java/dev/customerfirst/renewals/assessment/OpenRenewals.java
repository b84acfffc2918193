package dev.customerfirst.renewals.assessment;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.contract.Contracts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The contracts of which nobody knows yet whether they will be renewed. */
@ApplicationScoped
public class OpenRenewals {

  private final Contracts contracts;

  OpenRenewals(Contracts contracts) {
    this.contracts = contracts;
  }

  /**
   * @throws dev.customerfirst.kit.http.ProblemException 404 contract-not-found; 409
   *     renewal-not-open for a draft and when it is decided
   */
  public ContractInBrief known(UUID contractId) {
    ContractInBrief contract = contracts.known(contractId);
    if (!contract.renewalIsOpen()) {
      throw Problems.conflict(
          "renewal-not-open",
          "This contract is "
              + contract.status()
              + " and its renewal is not open: it is a draft, or it is decided. Look at the"
              + " contract; one that follows it has the successorId.");
    }
    return contract;
  }
}
