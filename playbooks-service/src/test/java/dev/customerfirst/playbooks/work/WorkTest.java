package dev.customerfirst.playbooks.work;

import static dev.customerfirst.events.Role.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Role.CUSTOMER_ENGINEER;
import static dev.customerfirst.events.Role.TECHNICAL_ADVISOR;
import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.localstack.tokens.Claims;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.playbooks.journey.Told;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class WorkTest {

  /** Of two that are due on the same day, either may come first. */
  private static final Matcher<String> ROLL_OUT =
      oneOf("CUSTOMER_ENABLEMENT", "PRODUCTION_ROLLOUT");

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final People people;
  private final UUID executive = Uuid7.next();
  private final UUID engineer = Uuid7.next();
  private final UUID advisor = Uuid7.next();
  private final CustomerFixture customer = CustomerFixture.somebody();
  private final ContractFixture contract = customer.contract();

  WorkTest(Told told, Journal journal, SimulatedClock clock, People people) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
    this.people = people;
  }

  @BeforeEach
  void aContractHasBegun() {
    clock.set(midnight(START));
    List.of(executive, engineer, advisor).forEach(this::known);
    told.of(
        customer.state(
            Tier.TIER_1, Map.of(ACCOUNT_EXECUTIVE, executive, CUSTOMER_ENGINEER, engineer)),
        customer.stage(5, 6),
        contract.signed(),
        contract.started());
  }

  @Test
  void listsWhatIsOpenByDueDay() {
    work(executive)
        .body("items.code", contains("ONBOARD_PLANNING", "KICKOFF", "BOOK_MEETINGS"))
        .body("items.seats", everyItem(equalTo(List.of("ACCOUNT_EXECUTIVE"))))
        .body("items.waitsFor", contains(nullValue(), nullValue(), is("KICKOFF")))
        .body("items.overdue", everyItem(is(false)));
    assertThat(work(engineer).extract().<List<String>>path("items.code"))
        .containsExactlyInAnyOrder(
            "ONBOARD_PLANNING",
            "PRODUCTION_PLANNING",
            "KICKOFF",
            "BOOK_MEETINGS",
            "CUSTOMER_ENABLEMENT",
            "PRODUCTION_ROLLOUT");
    work(advisor).body("items", empty());
  }

  @Test
  void afterTheSaleTheAdvisorDoesTheWorkOfTheEngineer() {
    told.of(
        customer.state(
            Tier.TIER_1,
            Map.of(
                ACCOUNT_EXECUTIVE,
                executive,
                CUSTOMER_ENGINEER,
                engineer,
                TECHNICAL_ADVISOR,
                advisor)));
    assertThat(work(engineer).extract().<List<String>>path("items.code"))
        .containsExactlyInAnyOrder("ONBOARD_PLANNING", "PRODUCTION_PLANNING");
    work(advisor)
        .body("items.code", contains(is("KICKOFF"), is("BOOK_MEETINGS"), ROLL_OUT, ROLL_OUT))
        .body("items.seats", everyItem(equalTo(List.of("TECHNICAL_ADVISOR"))));
  }

  @Test
  void goesOverWithTheSeat() {
    UUID successor = Uuid7.next();
    known(successor);
    told.of(customer.state(Tier.TIER_1, Map.of(CUSTOMER_ENGINEER, successor)));
    work(engineer).body("items", empty());
    work(executive).body("items", empty());
    work(successor).body("items.size()", is(6));
  }

  @Test
  void saysWhatIsOverdueAndNoLongerWhatIsDone() {
    clock.set(midnight(LocalDate.of(2026, 1, 16)));
    work(executive)
        .body("items.overdue", contains(true, true, false))
        .body("items.dueOn", contains("2026-01-15", "2026-01-15", "2026-01-22"));
    given()
        .auth()
        .oauth2(Tokens.as("ACCOUNT_EXECUTIVE"))
        .contentType("application/json")
        .body("{}")
        .post("/v1/activities/" + journal.activity(customer.accountId(), "KICKOFF") + "/completion")
        .then()
        .statusCode(200);
    work(executive)
        .body("items.code", contains("ONBOARD_PLANNING", "BOOK_MEETINGS"))
        .body("items.waitsFor", everyItem(nullValue()));
  }

  @Test
  void findsWhoeverAsksByTheirToken() {
    given()
        .auth()
        .oauth2(Tokens.of("engineer-" + engineer, "CUSTOMER_ENGINEER"))
        .get("/v1/my-work")
        .then()
        .statusCode(200)
        .body("personId", is(engineer.toString()))
        .body("items.size()", is(6));
    given()
        .auth()
        .oauth2(Tokens.of("nobody-" + engineer, "CUSTOMER_ENGINEER"))
        .get("/v1/my-work")
        .then()
        .statusCode(404)
        .body("code", is("person-not-found"));
    given().get("/v1/my-work").then().statusCode(401);
  }

  @Test
  void goesPageByPage() {
    List<String> codes = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page =
          ask(
              "/v1/people/"
                  + engineer
                  + "/work?limit=2"
                  + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      page.then().statusCode(200);
      codes.addAll(page.jsonPath().getList("items.code"));
      cursor = page.jsonPath().getString("next");
    }
    assertThat(codes).hasSize(6).doesNotHaveDuplicates();
    ask("/v1/people/" + Uuid7.next() + "/work")
        .then()
        .statusCode(404)
        .body("code", is("person-not-found"));
  }

  private void known(UUID person) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                people.remember(
                    new PersonState(
                        person,
                        "Somebody",
                        "somebody@customer-first.example",
                        Claims.subjectOf("engineer-" + person),
                        List.of(Role.CUSTOMER_ENGINEER),
                        null,
                        List.of(),
                        null,
                        List.of())));
  }

  private static ValidatableResponse work(UUID person) {
    return ask("/v1/people/" + person + "/work").then().statusCode(200);
  }

  private static Response ask(String path) {
    return given().auth().oauth2(Tokens.as("CUSTOMER_ENGINEER")).get(path);
  }
}
