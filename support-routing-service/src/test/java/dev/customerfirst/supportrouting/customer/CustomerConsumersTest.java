package dev.customerfirst.supportrouting.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.EventCatalogue;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.EventType;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.TicketPhase;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.supportrouting.TicketFixture;
import dev.customerfirst.supportrouting.domain.SupportStanding;
import dev.customerfirst.testkit.EventPublisher;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is heard of accounts and contracts: once, twice, late, out of order, unreadable. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CustomerConsumersTest {

  private static final LocalDate STARTS = LocalDate.parse("2026-01-01");
  private static final LocalDate ENDS = LocalDate.parse("2026-12-31");

  @Inject TicketFixture fixture;
  @Inject Customers customers;
  private final UUID account = UUID.randomUUID();
  private final UUID contract = UUID.randomUUID();

  @Test
  @Tag("R130")
  @Tag("R132")
  void isUnderContractFromTheSignatureOn() {
    assertThat(standing().phase()).isEqualTo(TicketPhase.PRE_SALES);
    Map<String, String> signed = headers(ContractSigned.class, contract, 1);
    publish(signed, signed(SupportPlan.ENTERPRISE));
    publish(signed, signed(SupportPlan.ENTERPRISE));
    awaitPlan(SupportPlan.ENTERPRISE);
    assertThat(fixture.texts("select count(*) from known_contract where account_id = ?", account))
        .containsExactly("1");
  }

  @Test
  void lastsUntilTheGraceAfterAnEarlierEndIsOver() {
    publish(headers(ContractSigned.class, contract, 1), signed(SupportPlan.PREMIUM));
    LocalDate early = LocalDate.parse("2026-02-01");
    publish(
        headers(ContractEnded.class, contract, 2),
        new ContractEnded(contract, account, early, null, "not renewed", null));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                at("2026-03-03T22:59:59Z").phase() == TicketPhase.POST_SALES
                    && at("2026-03-03T23:00:00Z").phase() == TicketPhase.PRE_SALES);
  }

  @Test
  void believesTheNewestStateWhateverComesLate() {
    publish(headers(ContractState.class, contract, 3), state(SupportPlan.PREMIUM));
    awaitPlan(SupportPlan.PREMIUM);
    publish(headers(ContractState.class, contract, 2), state(SupportPlan.ENTERPRISE_STARTER));
    publish(headers(ContractSigned.class, contract, 1), signed(SupportPlan.ENTERPRISE));
    awaitMarkers();
    assertThat(standing().plan()).isEqualTo(SupportPlan.PREMIUM);
  }

  @Test
  void goesOnAfterWhatItCannotRead() {
    Map<String, String> unknown = headers(ContractSigned.class, contract, 1);
    unknown.put("ce_type", "dev.customerfirst.ContractFramed.v1");
    publish(unknown, signed(SupportPlan.ENTERPRISE));
    Map<String, String> broken = headers(ContractSigned.class, UUID.randomUUID(), 1);
    EventPublisher.publish(
        "contracts.events",
        account.toString(),
        broken,
        "{\"plan\":".getBytes(StandardCharsets.UTF_8));
    awaitMarkers();
    assertThat(standing().phase()).isEqualTo(TicketPhase.PRE_SALES);
    assertThat(
            fixture.texts("select aggregate from dead_letter where topic like '%contracts.events'"))
        .contains(broken.get("ce_subject"));
  }

  @Test
  void opensNoTicketForAnAccountThatTurnedOutToBeAnother() {
    UUID survivor = UUID.randomUUID();
    publish(headers(AccountState.class, account, 1), mergedInto(survivor));
    await().atMost(Duration.ofSeconds(20)).until(() -> names().equals(List.of("Acme")));
    fixture
        .open(TicketFixture.trouble(account))
        .statusCode(409)
        .body("code", equalTo("account-merged"))
        .body("detail", containsString(survivor.toString()));
  }

  private AccountState mergedInto(@Nullable UUID mergedInto) {
    return new AccountState(
        account,
        "Acme",
        List.of(),
        Lifecycle.PROSPECT,
        Tier.TIER_2,
        STARTS,
        null,
        false,
        "Europe/Berlin",
        null,
        null,
        List.of(),
        null,
        null,
        mergedInto);
  }

  @Test
  void knowsAnAccountUntilItIsErased() {
    publish(headers(AccountState.class, account, 1), mergedInto(null));
    await().atMost(Duration.ofSeconds(20)).until(() -> names().equals(List.of("Acme")));
    EventPublisher.publish(
        "accounts.state", account.toString(), headers(AccountState.class, account, 2), null);
    await().atMost(Duration.ofSeconds(20)).until(() -> names().isEmpty());
  }

  private List<String> names() {
    return fixture.texts("select name from known_account where account_id = ?", account);
  }

  /** Another contract behind the others on both topics: once it is known, they were taken in. */
  private void awaitMarkers() {
    UUID viaFact = UUID.randomUUID();
    UUID viaState = UUID.randomUUID();
    publish(headers(ContractSigned.class, viaFact, 1), signed(viaFact, UUID.randomUUID()));
    publish(headers(ContractState.class, viaState, 1), state(viaState, UUID.randomUUID()));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                fixture
                    .texts(
                        "select count(*) from known_contract where contract_id in (?, ?)",
                        viaFact,
                        viaState)
                    .equals(List.of("2")));
  }

  private void awaitPlan(SupportPlan plan) {
    await().atMost(Duration.ofSeconds(20)).until(() -> standing().plan() == plan);
  }

  private SupportStanding standing() {
    return at("2026-03-02T11:00:00Z");
  }

  private SupportStanding at(String instant) {
    return QuarkusTransaction.requiringNew()
        .call(() -> customers.standing(account, Instant.parse(instant)));
  }

  private void publish(Map<String, String> headers, Object event) {
    EventType type = EventCatalogue.typeOf(event.getClass());
    boolean state = type.topic().endsWith(".state");
    String key = state ? headers.get("ce_subject") : account.toString();
    EventPublisher.publish(type.topic(), key, headers, json(event));
  }

  private static Map<String, String> headers(Class<?> event, UUID subject, long sequence) {
    EventType type = EventCatalogue.typeOf(event);
    Map<String, String> headers = new HashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_source", type.source());
    headers.put("ce_type", type.wireType());
    headers.put("ce_subject", subject.toString());
    headers.put("ce_sequence", Long.toString(sequence));
    headers.put("ce_time", "2026-01-15T09:00:00Z");
    return headers;
  }

  private ContractSigned signed(SupportPlan plan) {
    return signed(contract, account, plan);
  }

  private static ContractSigned signed(UUID contract, UUID account) {
    return signed(contract, account, SupportPlan.ENTERPRISE);
  }

  private static ContractSigned signed(UUID contract, UUID account, SupportPlan plan) {
    return new ContractSigned(
        contract,
        account,
        STARTS,
        ENDS,
        "Europe/Berlin",
        List.of(),
        STARTS,
        10,
        money(),
        plan,
        null,
        null);
  }

  private ContractState state(SupportPlan plan) {
    return state(contract, account, plan);
  }

  private static ContractState state(UUID contract, UUID account) {
    return state(contract, account, SupportPlan.ENTERPRISE);
  }

  private static ContractState state(UUID contract, UUID account, SupportPlan plan) {
    return new ContractState(
        contract,
        account,
        ContractStatus.SIGNED,
        STARTS,
        ENDS,
        "Europe/Berlin",
        List.of(),
        STARTS,
        10,
        money(),
        plan,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Money money() {
    return new Money(new BigDecimal("1200.00"), "EUR");
  }

  private static byte[] json(@Nullable Object event) {
    try {
      return EventJson.mapper().writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
