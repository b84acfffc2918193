package dev.customerfirst.renewals.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Delegation;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what was agreed for a later day, and lets it take effect when that day begins: until then
 * the contract, its state and what is planned stay as they are.
 */
@ApplicationScoped
class ComingAmendments {

  private final ComingAmendmentRepository coming;
  private final ContractRepository contracts;
  private final Amendments amendments;
  private final ObjectMapper json;
  private final Delegation delegation;
  private final Actor actor;

  ComingAmendments(
      ComingAmendmentRepository coming,
      ContractRepository contracts,
      Amendments amendments,
      ObjectMapper json,
      Delegation delegation,
      Actor actor) {
    this.coming = coming;
    this.contracts = contracts;
    this.amendments = amendments;
    this.json = json;
    this.delegation = delegation;
    this.actor = actor;
  }

  /**
   * Keeps an amendment, which the rules let pass, of a contract that the caller has locked.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 409 when another one is to come
   */
  @Transactional(TxType.MANDATORY)
  ComingAmendmentView keep(
      Contract contract, NewAmendment wanted, LocalDate effectiveOn, Instant now) {
    Optional<ComingAmendment> other = coming.findByIdOptional(contract.id());
    if (other.isPresent() && !other.get().isRefused()) {
      throw Problems.conflict(
          "amendment-to-come",
          "Another amendment takes effect on "
              + LocalDate.ofInstant(other.get().takesEffectAt(), contract.zone())
              + ". Withdraw it first, or wait until that day.");
    }
    other.ifPresent(
        refused -> {
          coming.delete(refused);
          coming.flush();
        });
    ComingAmendment kept =
        new ComingAmendment(
            contract.id(),
            effectiveOn.atStartOfDay(contract.zone()).toInstant(),
            write(wanted),
            actor.id(),
            actor.role(),
            now);
    coming.persist(kept);
    return view(kept);
  }

  @Transactional(TxType.MANDATORY)
  ComingAmendmentView find(UUID contractId) {
    return view(known(contractId));
  }

  /** The caller has locked the contract. */
  @Transactional(TxType.MANDATORY)
  ComingAmendmentView withdraw(UUID contractId) {
    ComingAmendment withdrawn = known(contractId);
    coming.delete(withdrawn);
    return view(withdrawn);
  }

  @Transactional
  Optional<Instant> nextDue() {
    return coming.nextDue();
  }

  /** Lets the soonest take effect; false when none is due, or another scheduler has it. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean takeEffect(Instant upTo) {
    Optional<ComingAmendment> due = coming.take(upTo);
    due.ifPresent(
        amendment ->
            delegation.inTheNameOf(
                amendment.agreedBy(),
                amendment.agreedAs(),
                amendment.contractId().toString(),
                () -> enter(amendment)));
    return due.isPresent();
  }

  /** Refuses the soonest; false when none is due, or another scheduler has it. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean setAside(Instant upTo, String because) {
    Optional<ComingAmendment> due = coming.take(upTo);
    due.ifPresent(amendment -> amendment.refuse(because));
    return due.isPresent();
  }

  private Contract enter(ComingAmendment amendment) {
    Contract contract = contracts.knownForChange(amendment.contractId());
    NewAmendment wanted = read(amendment.request());
    // It happens at the first instant of its day, however late that is noticed.
    Instant at = amendment.takesEffectAt();
    Amendments.Judged judged = amendments.judge(contract, amendments.requested(wanted), at);
    if (judged.refusals().isEmpty()) {
      coming.delete(amendment);
      amendments.agree(contract, judged.allowed(), wanted.because().strip(), at);
    } else {
      amendment.refuse(judged.refusals().get(0).detail());
    }
    return contract;
  }

  private ComingAmendment known(UUID contractId) {
    return coming
        .findByIdOptional(contractId)
        .orElseThrow(() -> Problems.notFound("coming-amendment", contractId));
  }

  private ComingAmendmentView view(ComingAmendment amendment) {
    return new ComingAmendmentView(
        amendment.contractId(),
        amendment.takesEffectAt(),
        read(amendment.request()),
        amendment.agreedBy(),
        amendment.recordedAt(),
        amendment.refusedBecause());
  }

  private String write(NewAmendment wanted) {
    try {
      return json.writeValueAsString(wanted);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an amendment that was read is written", e);
    }
  }

  private NewAmendment read(String request) {
    try {
      return json.readValue(request, NewAmendment.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an amendment that was written is read", e);
    }
  }
}
