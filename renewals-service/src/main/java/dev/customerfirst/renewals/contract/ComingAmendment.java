package dev.customerfirst.renewals.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An amendment that was agreed for a later day, as it was asked for. A contract has one at most.
 */
@Entity
class ComingAmendment {

  @Id private UUID contractId;
  private Instant takesEffectAt;
  private String request;
  private String agreedBy;
  private String agreedAs;
  private Instant recordedAt;
  private @Nullable String refusedBecause;

  @SuppressWarnings("NullAway.Init")
  protected ComingAmendment() {}

  /**
   * Agrees for later.
   *
   * @param request a {@link NewAmendment} as JSON
   * @param agreedBy in whose name it takes effect
   */
  ComingAmendment(
      UUID contractId,
      Instant takesEffectAt,
      String request,
      String agreedBy,
      String agreedAs,
      Instant recordedAt) {
    this.contractId = contractId;
    this.takesEffectAt = takesEffectAt;
    this.request = request;
    this.agreedBy = agreedBy;
    this.agreedAs = agreedAs;
    this.recordedAt = recordedAt;
  }

  /** It cannot take effect any more; it stays to be seen until it is withdrawn or replaced. */
  void refuse(String because) {
    refusedBecause = because;
  }

  boolean isRefused() {
    return refusedBecause != null;
  }

  UUID contractId() {
    return contractId;
  }

  Instant takesEffectAt() {
    return takesEffectAt;
  }

  String request() {
    return request;
  }

  String agreedBy() {
    return agreedBy;
  }

  String agreedAs() {
    return agreedAs;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Nullable String refusedBecause() {
    return refusedBecause;
  }
}
