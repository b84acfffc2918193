package dev.customerfirst.accounts.lifecycle;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.events.ChurnReason;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.ContractsEvent.ContractChurned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractLapsed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractRenewed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.testkit.EventProbe;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractsEventsConsumerTest {

  private static final LocalDate ENDS = LocalDate.of(2026, 12, 31);

  private UUID account = new UUID(0, 0);
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @BeforeEach
  void registerAnAccount() {
    account = UUID.fromString(registered());
  }

  @Test
  void becomesACustomerWithTheSignatureAndChurnsAtTheEnd() {
    Neighbours.publish(signed(first, null), 1);
    untilLifecycleIs("CUSTOMER");
    Neighbours.publish(ended(first, null), 2);
    untilLifecycleIs("CHURNED");
    Neighbours.publish(signed(second, null), 1);
    untilLifecycleIs("CUSTOMER");
    assertThat(moves())
        .containsExactly("PROSPECT>CUSTOMER", "CUSTOMER>CHURNED", "CHURNED>CUSTOMER");
    assertThat(Journal.state("accounts.state", account.toString()).get("lifecycle").asText())
        .isEqualTo("CUSTOMER");
  }

  @Test
  void tellsTheWorldOnKafka() {
    Neighbours.publish(signed(first, null), 1);
    var facts =
        EventProbe.on("accounts.events")
            .awaitCount(2, event -> event.key() != null && event.key().equals(account.toString()));
    assertThat(facts.stream().map(event -> EventProbe.header(event, "ce_type").orElseThrow()))
        .startsWith(
            "dev.customerfirst.AccountRegistered.v1",
            "dev.customerfirst.AccountLifecycleChanged.v1");
  }

  @Test
  void staysACustomerThroughARenewal() {
    Neighbours.publish(signed(first, null), 1);
    Neighbours.publish(new ContractRenewed(first, account, second), 2);
    Neighbours.publish(signed(second, first), 1);
    Neighbours.publish(ended(first, second), 3);
    untilHeard(4, first, second);
    untilLifecycleIs("CUSTOMER");
    assertThat(moves()).containsExactly("PROSPECT>CUSTOMER");
  }

  @Test
  void staysACustomerWhenTheEndIsHeardBeforeTheSuccessor() {
    Neighbours.publish(ended(first, second), 1);
    untilLifecycleIs("CUSTOMER");
    Neighbours.publish(signed(second, first), 1);
    Neighbours.publish(ended(second, null), 2);
    untilLifecycleIs("CHURNED");
  }

  @Test
  void staysACustomerWhileAnotherContractRuns() {
    Neighbours.publish(signed(first, null), 1);
    Neighbours.publish(signed(second, null), 1);
    Neighbours.publish(ended(first, null), 2);
    untilHeard(3, first, second);
    assertThat(moves()).containsExactly("PROSPECT>CUSTOMER");
  }

  @Test
  void staysACustomerWhileItsContractCanStillBeRenewed() {
    Neighbours.publish(signed(first, null), 1);
    Neighbours.publish(endedWithGrace(first), 2);
    untilHeard(2, first);
    assertThat(moves()).containsExactly("PROSPECT>CUSTOMER");
    Neighbours.publish(new ContractLapsed(first, account, ENDS, "Nobody renewed it."), 3);
    untilLifecycleIs("CHURNED");
  }

  @Test
  void leavesWhenTheySaySo() {
    Neighbours.publish(signed(first, null), 1);
    Neighbours.publish(endedWithGrace(first), 2);
    Neighbours.publish(
        new ContractChurned(first, account, ENDS, ChurnReason.PRICE, "Too dear."), 3);
    untilLifecycleIs("CHURNED");
    assertThat(moves()).containsExactly("PROSPECT>CUSTOMER", "CUSTOMER>CHURNED");
  }

  @Test
  void takesEachEventOnceHoweverOftenItComes() {
    ContractSigned signed = signed(first, null);
    Map<String, String> headers = Neighbours.publish(signed, 1);
    untilLifecycleIs("CUSTOMER");
    Neighbours.publish(signed, headers);
    ContractEnded ended = ended(first, null);
    Map<String, String> endHeaders = Neighbours.publish(ended, 2);
    Neighbours.publish(ended, endHeaders);
    Neighbours.publish(signed, headers);
    Neighbours.publish(signed(second, null), 1);
    untilLifecycleIs("CUSTOMER");
    assertThat(moves())
        .containsExactly("PROSPECT>CUSTOMER", "CUSTOMER>CHURNED", "CHURNED>CUSTOMER");
  }

  @Test
  void passesOverEventsItDoesNotKnow() {
    ContractSigned signed = signed(first, null);
    Map<String, String> strange = Neighbours.headers(signed, 1);
    strange.put("ce_type", "dev.customerfirst.ContractFramed.v1");
    Neighbours.publish(signed, strange);
    Neighbours.publish(signed(second, null), 1);
    untilLifecycleIs("CUSTOMER");
    assertThat(moves()).containsExactly("PROSPECT>CUSTOMER");
  }

  @Test
  void remembersContractsOfAnAccountItDoesNotKnow() {
    UUID stranger = UUID.randomUUID();
    Neighbours.publish(
        new ContractEnded(first, stranger, LocalDate.of(2026, 1, 1), null, "not renewed", null), 1);
    untilHeard(1, first);
  }

  private ContractSigned signed(UUID contract, @Nullable UUID renewalOf) {
    return new ContractSigned(
        contract,
        account,
        LocalDate.of(2026, 1, 1),
        ENDS,
        "UTC",
        List.of(),
        LocalDate.of(2026, 1, 1),
        100,
        new Money(new BigDecimal("1200.00"), "USD"),
        SupportPlan.ENTERPRISE,
        null,
        renewalOf);
  }

  private ContractEnded ended(UUID contract, @Nullable UUID successor) {
    return new ContractEnded(
        contract, account, ENDS, successor, successor == null ? "not renewed" : "renewed", null);
  }

  private ContractEnded endedWithGrace(UUID contract) {
    return new ContractEnded(contract, account, ENDS, null, "It is over.", ENDS.plusDays(30));
  }

  private List<String> moves() {
    return Journal.factsOf(account.toString()).stream()
        .filter(told -> told.type().contains("AccountLifecycleChanged"))
        .map(Journal.Told::payload)
        .map(ContractsEventsConsumerTest::move)
        .toList();
  }

  private static String move(JsonNode payload) {
    assertThat(payload.get("because").asText()).isNotBlank();
    return payload.get("from").asText() + ">" + payload.get("to").asText();
  }

  private void untilLifecycleIs(String lifecycle) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                lifecycle.equals(as("MARKETING").get("/v1/accounts/" + account).path("lifecycle")));
  }

  private static void untilHeard(int facts, UUID... contracts) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Journal.sequencesHeardOf(contracts) == facts);
  }
}
