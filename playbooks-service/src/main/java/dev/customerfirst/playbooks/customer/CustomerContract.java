package dev.customerfirst.playbooks.customer;

import dev.customerfirst.events.ContractStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract and how far it has come. Its facts may come in any order, so each of them only adds
 * what it knows and nothing is taken back.
 */
@Entity
public class CustomerContract {

  @Id private UUID contractId;
  private UUID accountId;
  private @Nullable LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private @Nullable String timeZone;
  private @Nullable LocalDate journeyFrom;
  private @Nullable UUID opportunityId;
  private @Nullable UUID renewalOf;

  @Enumerated(EnumType.STRING)
  private ContractStatus status = ContractStatus.SIGNED;

  private int openedThrough;
  private @Nullable Instant renewedAt;
  private boolean renewalNoted;

  @SuppressWarnings("NullAway.Init")
  protected CustomerContract() {}

  CustomerContract(UUID contractId, UUID accountId) {
    this.contractId = contractId;
    this.accountId = accountId;
  }

  public UUID contractId() {
    return contractId;
  }

  public UUID accountId() {
    return accountId;
  }

  public ContractStatus status() {
    return status;
  }

  /** The latest quarter that has begun; 0 before the contract starts. */
  public int openedThrough() {
    return openedThrough;
  }

  /** Its terms; empty while only its later facts are known. */
  public Optional<ContractTerms> terms() {
    if (startsOn == null || endsOn == null || timeZone == null || journeyFrom == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ContractTerms(
            contractId,
            accountId,
            startsOn,
            endsOn,
            timeZone,
            journeyFrom,
            opportunityId,
            renewalOf));
  }

  /** When it was renewed, until the journey has taken note of that. */
  public Optional<Instant> renewalToNote() {
    return renewalNoted ? Optional.empty() : Optional.ofNullable(renewedAt);
  }

  public void renewalNoted() {
    renewalNoted = true;
  }

  void saysThat(ContractTerms terms) {
    startsOn = terms.startsOn();
    endsOn = terms.endsOn();
    timeZone = terms.timeZone();
    journeyFrom = terms.journeyFrom();
    opportunityId = terms.opportunityId();
    renewalOf = terms.renewalOf();
  }

  void quarterBegan(int quarter) {
    openedThrough = Math.max(openedThrough, quarter);
    reached(ContractStatus.STARTED);
  }

  void renewed(Instant at) {
    if (renewedAt == null) {
      renewedAt = at;
    }
  }

  void reached(ContractStatus later) {
    if (later.compareTo(status) > 0) {
      status = later;
    }
  }
}
