package dev.customerfirst.renewals.milestone;

import dev.customerfirst.events.contracts.ContractsEvent.FirstPaidContractSigned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Notices what an account does for the first time. */
@ApplicationScoped
public class Milestones {

  private final FirstPaidContracts firsts;

  Milestones(FirstPaidContracts firsts) {
    this.firsts = firsts;
  }

  /**
   * Which of these contracts are the first that their account pays for (R181). Whoever signs at the
   * same time waits and finds that somebody was first, so there is one fact an account.
   */
  @Transactional(TxType.MANDATORY)
  public List<FirstPaidContractSigned> firstPaid(List<PaidContract> signed) {
    List<PaidContract> paid = signed.stream().filter(c -> c.value().amount().signum() > 0).toList();
    if (paid.isEmpty()) {
      return List.of();
    }
    Set<UUID> first = firsts.keep(paid);
    return paid.stream()
        .filter(contract -> first.contains(contract.contractId()))
        .map(
            c ->
                new FirstPaidContractSigned(c.contractId(), c.accountId(), c.startsOn(), c.value()))
        .toList();
  }
}
