package dev.customerfirst.accounts.contact;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.ContactFixture.CHAMPION;
import static dev.customerfirst.accounts.ContactFixture.known;
import static dev.customerfirst.accounts.ContactFixture.patch;
import static dev.customerfirst.accounts.ContactFixture.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.Neighbours;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("R044")
class ChampionAlertsTest {

  private static final String NO_MORE = "\"championConditions\": {\"sellsOnOurBehalf\": \"NO\"}";

  private String account = "";

  @BeforeEach
  void register() {
    account = registered();
  }

  @Test
  void tellsWhenAProspectLosesItsChampionAndFindsAnother() {
    String first = recorded(account, "\"name\": \"A\", " + CHAMPION);
    assertThat(reasons()).isEmpty();
    patch(first, NO_MORE).statusCode(200);
    assertThat(reasons()).containsExactly("The account has no champion any more.");
    recorded(account, "\"name\": \"B\", " + CHAMPION);
    assertThat(reasons()).isEmpty();
    assertThat(Journal.factNamesOf(account))
        .containsExactly(
            "AccountRegistered",
            "ContactRolesChanged",
            "ContactRolesChanged",
            "AlertRaised",
            "ContactRolesChanged",
            "AlertCleared");
  }

  @Test
  void letsAProspectBeUntilThereWasOne() {
    patch(known(account), "\"advocate\": true").statusCode(200);
    assertThat(reasons()).isEmpty();
  }

  @Test
  void keepsQuietWhileOneOfTwoRemains() {
    String first = recorded(account, "\"name\": \"A\", " + CHAMPION);
    recorded(account, "\"name\": \"B\", " + CHAMPION);
    patch(first, NO_MORE).statusCode(200);
    assertThat(reasons()).isEmpty();
  }

  @Test
  void tellsThatANewCustomerHasNoneAndIsQuietWhenItHasLeft() {
    UUID contract = UUID.randomUUID();
    Neighbours.publish(signed(contract), 1);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(reasons()).containsExactly("The customer has no champion yet."));
    Neighbours.publish(
        new ContractEnded(
            contract, UUID.fromString(account), LocalDate.of(2026, 12, 31), null, "Left.", null),
        2);
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(reasons()).isEmpty());
  }

  private ContractSigned signed(UUID contract) {
    return new ContractSigned(
        contract,
        UUID.fromString(account),
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        "UTC",
        List.of(),
        LocalDate.of(2026, 1, 1),
        100,
        new Money(new BigDecimal("1200.00"), "USD"),
        SupportPlan.ENTERPRISE,
        null,
        null);
  }

  private List<String> reasons() {
    return as("MARKETING")
        .get("/v1/alerts?rule=NO_CHAMPION&status=OPEN&accountId=" + account)
        .then()
        .statusCode(200)
        .extract()
        .path("items.because");
  }
}
