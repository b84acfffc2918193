package dev.customerfirst.playbooks.journey;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class JourneyGapTest {

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final CustomerFixture customer = CustomerFixture.somebody();
  private final ContractFixture contract = customer.contract();

  JourneyGapTest(Told told, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
  }

  @BeforeEach
  void beginsOnTheDayOfTheStart() {
    clock.set(midnight(START));
  }

  @Test
  @Tag("R003")
  void namesAContractUntilItsJourneyIsPlanned() {
    told.of(contract.elapsed(1));
    assertThat(gapsOf(customer)).containsExactly("TERMS_UNKNOWN");
    told.of(contract.signed());
    assertThat(gapsOf(customer)).containsExactly("TIER_UNKNOWN");
    told.of(customer.state(Tier.TIER_2));
    assertThat(gapsOf(customer)).isEmpty();
    journal.run("delete from activity where account_id = '" + customer.accountId() + "'");
    assertThat(gapsOf(customer)).containsExactly("NOT_PLANNED");
  }

  @Test
  void asksForNoJourneyOfAnAddOnAndOfWhatIsOver() {
    ContractFixture addOn = customer.contract(START.plusMonths(2), 6);
    told.of(customer.state(Tier.TIER_1), contract.signed(), contract.started(), addOn.signed());
    assertThat(gapsOf(customer)).isEmpty();
    CustomerFixture former = CustomerFixture.somebody();
    told.of(former.contract(START.minusYears(2), 12).signed());
    assertThat(gapsOf(former)).isEmpty();
  }

  @Test
  void refusesACursorOfAnotherList() {
    given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .get("/v1/journey-gaps?cursor=nonsense")
        .then()
        .statusCode(400)
        .body("code", is("bad-query-parameter"));
  }

  private static List<String> gapsOf(CustomerFixture customer) {
    List<String> found = new ArrayList<>();
    UUID account = customer.accountId();
    String cursor = "";
    while (cursor != null) {
      Response page =
          given()
              .auth()
              .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
              .get("/v1/journey-gaps?limit=3" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      page.then().statusCode(200);
      for (Map<String, Object> gap : page.jsonPath().<Map<String, Object>>getList("items")) {
        if (account.toString().equals(gap.get("accountId"))) {
          found.add((String) gap.get("gap"));
        }
      }
      cursor = page.jsonPath().getString("next");
    }
    return found;
  }
}
