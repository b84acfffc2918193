package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.contracts.AnnualValueLaw;
import dev.customerfirst.renewals.domain.ContractTerm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the service needs to know of a contract.
 *
 * @param value of the whole term
 * @param noticeGivenOn when the customer said that they do not renew
 */
public record ContractInBrief(
    UUID id,
    UUID accountId,
    ContractStatus status,
    ContractTerm term,
    ZoneId zone,
    Money value,
    @Nullable UUID successorId,
    @Nullable LocalDate noticeGivenOn) {

  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }

  public Money annualValue() {
    return AnnualValueLaw.annualValue(term.startsOn(), term.endsOn(), value);
  }

  /** Whether it is signed and nobody knows yet whether it will be renewed. */
  public boolean renewalIsOpen() {
    return switch (status) {
      case SIGNED, STARTED, ENDED -> successorId == null && noticeGivenOn == null;
      case DRAFT, RENEWED, LAPSED, CHURNED -> false;
    };
  }
}
