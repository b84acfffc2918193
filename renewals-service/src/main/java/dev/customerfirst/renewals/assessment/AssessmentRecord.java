package dev.customerfirst.renewals.assessment;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.contracts.ContractsEvent.RenewalAssessed;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.domain.CallRule;
import dev.customerfirst.renewals.domain.Projection;
import dev.customerfirst.renewals.domain.RenewalSignal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes down what came out, and tells the others. Nothing that was written is ever changed. */
@ApplicationScoped
class AssessmentRecord {

  private static final String SIGNAL =
      """
      insert into renewal_signal_change
        (id, contract_id, changed_at, from_band, to_band, because) values (?, ?, ?, ?, ?, ?)
      """;

  private static final String CALL =
      """
      insert into renewal_call
        (id, contract_id, given_at, given_by, role, call, in_force, because)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String PROJECTION =
      """
      insert into renewal_projection
        (id, contract_id, given_at, given_by, role, projection, amount, currency, because)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;
  private final Outbox outbox;
  private final Actor actor;

  AssessmentRecord(DataSource database, Outbox outbox, Actor actor) {
    this.database = database;
    this.outbox = outbox;
    this.actor = actor;
  }

  void signalChanged(
      ContractInBrief contract, @Nullable HealthBand before, RenewalSignal signal, Instant now) {
    Sql.execute(
        database,
        SIGNAL,
        p ->
            p.set(Uuid7.next())
                .set(contract.id())
                .set(now.atOffset(ZoneOffset.UTC))
                .text(before == null ? null : before.name())
                .text(signal.band() == null ? null : signal.band().name())
                .text(signal.because()));
  }

  UUID called(
      UUID contract, HealthBand call, Role role, boolean force, String because, Instant now) {
    UUID id = Uuid7.next();
    Sql.execute(
        database,
        CALL,
        p ->
            p.set(id)
                .set(contract)
                .set(now.atOffset(ZoneOffset.UTC))
                .text(actor.id())
                .text(role.name())
                .text(call.name())
                .set(force)
                .text(because));
    return id;
  }

  UUID projected(
      UUID contract,
      Projection projection,
      @Nullable BigDecimal amount,
      String currency,
      String because,
      Instant now) {
    UUID id = Uuid7.next();
    Sql.execute(
        database,
        PROJECTION,
        p ->
            p.set(id)
                .set(contract)
                .set(now.atOffset(ZoneOffset.UTC))
                .text(actor.id())
                .text(actor.role())
                .text(projection.name())
                .set(amount)
                .text(currency)
                .text(because));
    return id;
  }

  void tell(
      RenewalAssessment assessment, ContractInBrief contract, RenewalSignal signal, Instant now) {
    assessment.told(now);
    HealthBand call = assessment.call();
    outbox.append(
        new RenewalAssessed(
            contract.id(),
            contract.accountId(),
            contract.term().endsOn(),
            signal.band(),
            call,
            CallRule.agree(signal.band(), call),
            "Signal "
                + (signal.band() == null ? "unknown" : signal.band())
                + ": "
                + signal.because()
                + (call == null
                    ? " Nobody gave a call yet."
                    : " Call "
                        + call
                        + " ("
                        + assessment.callRole()
                        + "): "
                        + assessment.callBecause())));
  }
}
