package dev.customerfirst.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.accounts.AccountsEvent.AccountLifecycleChanged;
import dev.customerfirst.events.accounts.AccountsEvent.AccountRegistered;
import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.testkit.EventProbe;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("R187")
class OutboxTest {

  @Inject Outbox outbox;
  @Inject States states;
  @Inject DataSource dataSource;

  private final UUID account = UUID.randomUUID();

  @Test
  void refusesToTellAFactOutsideTheTransactionOfItsChange() {
    assertThatThrownBy(() -> outbox.append(registered()))
        .isInstanceOf(TransactionalException.class);
    assertThatThrownBy(() -> states.put(person("Ada"))).isInstanceOf(TransactionalException.class);
    assertThat(sequences()).isEmpty();
  }

  @Test
  void tellsNothingWhenTheChangeIsRolledBack() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          outbox.append(registered());
                          throw new IllegalStateException("the change fails");
                        }))
        .hasMessageContaining("the change fails");
    assertThat(sequences()).isEmpty();

    QuarkusTransaction.requiringNew().run(() -> outbox.append(registered()));
    assertThat(sequences()).containsExactly(1L);
  }

  @Test
  void numbersTheFactsOfAnAggregateInTheirOrder() {
    UUID other = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.appendAll(
                    List.of(
                        registered(),
                        new AccountRegistered(other, Lifecycle.PROSPECT),
                        becameCustomer())));
    QuarkusTransaction.requiringNew().run(() -> outbox.append(becameCustomer()));

    assertThat(sequences()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void reachesKafkaAsACloudEventInBinaryMode() {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(registered()));

    ConsumerRecord<String, byte[]> event =
        EventProbe.on("accounts.events")
            .awaitCount(1, candidate -> account.toString().equals(candidate.key()))
            .get(0);
    assertThat(EventProbe.body(event))
        .isEqualTo("{\"accountId\":\"" + account + "\",\"lifecycle\":\"PROSPECT\"}");
    assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(event, "ce_type")).isEqualTo("dev.customerfirst.AccountRegistered.v1");
    assertThat(header(event, "ce_source")).isEqualTo("/accounts-service");
    assertThat(header(event, "ce_subject")).isEqualTo(account.toString());
    assertThat(header(event, "ce_accountid")).isEqualTo(account.toString());
    assertThat(header(event, "ce_sequence")).isEqualTo("1");
    assertThat(header(event, "ce_time")).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(header(event, "ce_actorid")).isEqualTo("system");
    assertThat(header(event, "ce_dataschema")).endsWith("/schemas/AccountRegistered.v1.json");
    assertThat(header(event, "content-type")).isEqualTo("application/json");
  }

  @Test
  void publishesTheNewestStateAndThenItsErasure() {
    UUID id = account;
    QuarkusTransaction.requiringNew().run(() -> states.put(person("Ada")));
    QuarkusTransaction.requiringNew().run(() -> states.put(person("Ada Lovelace")));
    EventProbe probe = EventProbe.on("people.state");
    probe.awaitCount(
        1, event -> mine(event, id) && EventProbe.body(event).contains("Ada Lovelace"));

    QuarkusTransaction.requiringNew().run(() -> states.erase(PersonState.class, id));
    ConsumerRecord<String, byte[]> erasure =
        probe.awaitCount(1, event -> mine(event, id) && event.value() == null).get(0);
    assertThat(header(erasure, "ce_sequence")).isEqualTo("3");
    assertThat(
            Sql.query(
                dataSource,
                "select payload::text from state_record where key = ?",
                sql -> sql.set(id),
                row -> String.valueOf(row.getString(1))))
        .containsExactly("null");
  }

  private static boolean mine(ConsumerRecord<String, byte[]> event, UUID id) {
    return id.toString().equals(event.key());
  }

  private static String header(ConsumerRecord<String, byte[]> event, String name) {
    return EventProbe.header(event, name).orElse("absent");
  }

  private AccountRegistered registered() {
    return new AccountRegistered(account, Lifecycle.PROSPECT);
  }

  private AccountLifecycleChanged becameCustomer() {
    return new AccountLifecycleChanged(account, Lifecycle.PROSPECT, Lifecycle.CUSTOMER, "signed");
  }

  private PersonState person(String name) {
    return new PersonState(
        account, name, "ada@example.com", null, List.of(), null, List.of(), null, List.of());
  }

  private List<Long> sequences() {
    return Sql.query(
        dataSource,
        "select sequence from outbox where aggregate = ? order by id",
        sql -> sql.set(account),
        row -> row.getLong(1));
  }
}
