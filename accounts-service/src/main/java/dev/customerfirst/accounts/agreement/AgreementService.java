package dev.customerfirst.accounts.agreement;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.AgreementKind;
import dev.customerfirst.accounts.domain.AgreementLaw;
import dev.customerfirst.events.accounts.AccountsEvent;
import dev.customerfirst.events.accounts.AccountsEvent.ProductionAgreed;
import dev.customerfirst.events.accounts.AccountsEvent.TrialAgreed;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what customers agree to. */
@ApplicationScoped
class AgreementService {

  private final AgreementRepository agreements;
  private final AccountBook accounts;
  private final List<AgreementsChanged> listeners;
  private final Outbox outbox;
  private final Actor actor;
  private final Clock clock;

  AgreementService(
      AgreementRepository agreements,
      AccountBook accounts,
      @All List<AgreementsChanged> listeners,
      Outbox outbox,
      Actor actor,
      Clock clock) {
    this.agreements = agreements;
    this.accounts = accounts;
    this.listeners = listeners;
    this.outbox = outbox;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  AgreementView agree(UUID accountId, AgreementKind kind, NewAgreement sent) {
    // Locked: of two who agree at once, the second one gets to know the day of the first.
    Account account = accounts.takeOut(accountId);
    Instant now = clock.instant();
    Map<AgreementKind, LocalDate> known = new EnumMap<>(AgreementKind.class);
    agreements.of(accountId).stream()
        .filter(Agreement::holds)
        .forEach(agreement -> known.put(agreement.kind(), agreement.agreedOn()));
    List<Refusal> refusals = AgreementLaw.check(kind, sent.on(), account.today(now), known);
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    String because = sent.because();
    Agreement agreement =
        new Agreement(
            accountId, kind, sent.on(), because == null ? null : because.strip(), actor.id(), now);
    agreements.persistAndFlush(agreement);
    outbox.append(fact(accountId, kind, sent.on()), now);
    listeners.forEach(listener -> listener.agreementsChanged(accountId));
    return agreement.view();
  }

  @Transactional
  AgreementView withdraw(UUID accountId, AgreementKind kind, @Nullable String ifMatch) {
    Account account = accounts.takeOut(accountId);
    Agreement agreement =
        agreements
            .holding(accountId, kind)
            .orElseThrow(() -> Problems.notFound("agreement", kind + " of " + accountId));
    Preconditions.ifMatch(ifMatch, agreement.version());
    Instant now = clock.instant();
    Optional<Refusal> refusal =
        AgreementLaw.checkWithdrawal(account.today(agreement.recordedAt()), account.today(now));
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
    agreement.withdraw(actor.id(), now);
    agreements.flush();
    listeners.forEach(listener -> listener.agreementsChanged(accountId));
    return agreement.view();
  }

  @Transactional
  AgreementsView find(UUID accountId) {
    accounts.read(accountId);
    return AgreementsView.of(accountId, agreements.of(accountId));
  }

  private static AccountsEvent fact(UUID accountId, AgreementKind kind, LocalDate on) {
    return switch (kind) {
      case TRIAL -> new TrialAgreed(accountId, on);
      case PRODUCTION -> new ProductionAgreed(accountId, on);
    };
  }
}
