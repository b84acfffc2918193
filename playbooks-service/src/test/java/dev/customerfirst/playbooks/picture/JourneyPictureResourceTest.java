package dev.customerfirst.playbooks.picture;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.playbooks.journey.Told;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class JourneyPictureResourceTest {

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final CustomerFixture customer = CustomerFixture.somebody();
  private final ContractFixture contract = customer.contract();

  JourneyPictureResourceTest(Told told, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
  }

  @BeforeEach
  void aContractHasBegun() {
    clock.set(midnight(START));
    told.of(
        customer.state(Tier.TIER_1), customer.stage(5, 6), contract.signed(), contract.started());
  }

  @Test
  void drawsWhatIsInTheCalendar() {
    Response drawing = draw(customer.accountId(), "");
    drawing
        .then()
        .statusCode(200)
        .contentType("image/svg+xml")
        .header("Content-Security-Policy", startsWith("default-src 'none'"));
    assertThat(journal.activitiesOf(customer.accountId())).hasSize(22);
    assertThat(drawing.asString())
        .contains(
            "4 quarters, 22 activities on 2026-01-01: 0 done, 0 done late, 0 overdue, 0 started, 6 open")
        .contains("Kickoff, due 2026-01-15: open")
        .contains("Renew contract, due 2026-12-31: planned");
  }

  @Test
  void movesWithTheCalendar() {
    String before = draw(customer.accountId(), "").header("ETag");
    given()
        .auth()
        .oauth2(Tokens.as("ACCOUNT_EXECUTIVE"))
        .header("If-None-Match", before)
        .get(path(customer.accountId()))
        .then()
        .statusCode(304);
    clock.set(midnight(LocalDate.of(2026, 1, 16)));
    Response after = draw(customer.accountId(), "");
    assertThat(after.header("ETag")).isNotEqualTo(before);
    assertThat(after.asString())
        .contains("Kickoff, due 2026-01-15: overdue")
        .contains("today, 2026-01-16");
  }

  @Test
  void drawsTheContractThatIsNamed() {
    ContractFixture next = contract.successor();
    told.of(next.signed());
    assertThat(draw(customer.accountId(), "?contractId=" + next.contractId()).asString())
        .contains("Journey from 2027-01-01 to 2027-12-31", "Renew contract, due 2027-12-31");
  }

  @Test
  void saysWhatIsMissing() {
    refused(draw(Uuid7.next(), ""), "account-not-found");
    refused(draw(customer.accountId(), "?contractId=" + Uuid7.next()), "contract-not-found");
    CustomerFixture prospect = CustomerFixture.somebody();
    told.of(prospect.state(Tier.TIER_1), prospect.stage(5, 6));
    refused(draw(prospect.accountId(), ""), "journey-not-found");
    given().get(path(customer.accountId())).then().statusCode(401);
  }

  private static void refused(Response answer, String code) {
    answer.then().statusCode(404).contentType("application/problem+json").body("code", is(code));
  }

  private static Response draw(UUID account, String query) {
    return given().auth().oauth2(Tokens.as("ACCOUNT_EXECUTIVE")).get(path(account) + query);
  }

  private static String path(UUID account) {
    return "/v1/accounts/" + account + "/journey.svg";
  }
}
