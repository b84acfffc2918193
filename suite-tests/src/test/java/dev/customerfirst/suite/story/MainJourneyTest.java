package dev.customerfirst.suite.story;

import static dev.customerfirst.localstack.Service.ACCOUNTS;
import static dev.customerfirst.localstack.Service.PLAYBOOKS;
import static dev.customerfirst.localstack.Service.RENEWALS;
import static dev.customerfirst.localstack.Service.SUPPORT_ROUTING;
import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.customerfirst.localstack.Service;
import dev.customerfirst.localstack.demo.Demo;
import dev.customerfirst.localstack.demo.Demo.Found;
import dev.customerfirst.localstack.demo.EventDigest;
import dev.customerfirst.localstack.demo.YearLine;
import dev.customerfirst.suite.stack.SuiteStack;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three customers, one per tier, from a won deal through a contract year to the renewal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJourneyTest {

  private final SuiteStack stack = SuiteStack.running();
  private final List<JsonPath> promises = new ArrayList<>();
  private final List<String> codesOfSuccessors = new ArrayList<>();
  private Demo.Ending undisturbed =
      new Demo.Ending(List.of(), List.of(), EventDigest.of(List.of()));

  @BeforeAll
  void playTheYearUndisturbed() {
    stack.empty();
    undisturbed = new Demo(stack.local(), line -> {}).play();
    for (String account : ids(ACCOUNTS, "/v1/accounts")) {
      ids(SUPPORT_ROUTING, "/v1/tickets?accountId=" + account)
          .forEach(ticket -> promises.add(get(SUPPORT_ROUTING, "/v1/tickets/" + ticket + "/sla")));
      JsonPath contracts = get(RENEWALS, "/v1/contracts?accountId=" + account);
      List<String> successors = contracts.getList("items.findAll { it.renewalOf != null }.id");
      for (String successor : successors) {
        codesOfSuccessors.addAll(
            get(
                    PLAYBOOKS,
                    "/v1/accounts/" + account + "/activities?limit=200&contractId=" + successor)
                .getList("items.code"));
      }
    }
  }

  @AfterAll
  void leaveNothingToOtherTests() {
    stack.down();
    stack.local().reset();
  }

  @Test
  @Tag("R187")
  void everyCustomerGetsWhatItsTierGivesAndNothingIsForgotten() {
    assertThat(undisturbed.table())
        .extracting(YearLine::tier, YearLine::planned, YearLine::done, YearLine::skipped)
        .containsExactly(
            tuple("TIER_1", 22, 22, 0), tuple("TIER_2", 20, 19, 1), tuple("TIER_3", 19, 19, 0));
    assertThat(undisturbed.table()).extracting(YearLine::reviews).containsExactly(3, 1, 0);
  }

  @Test
  void whatHappensByItselfHappensOnceForEachContract() {
    assertThat(undisturbed.events().byType())
        .containsAllEntriesOf(
            Map.ofEntries(
                entry("OpportunityWon.v1", 3),
                entry("ContractSigned.v1", 6),
                entry("ContractStarted.v1", 6),
                entry("QuarterElapsed.v1", 12),
                entry("RenewalWindowOpened.v1", 9),
                entry("ContractRenewed.v1", 3),
                entry("ContractEnded.v1", 3),
                // Health fell twice in that year, and each time a health check began.
                entry("PlaybookStarted.v1", 2),
                entry("ActivityPlanned.v1", 22 + 20 + 19 + 20 + 18 + 17 + 2),
                entry("ActivitySkipped.v1", 1),
                entry("AccountLifecycleChanged.v1", 3)));
  }

  @Test
  void aRenewedContractBringsNoSecondOnboarding() {
    assertThat(codesOfSuccessors)
        .hasSize(20 + 18 + 17)
        .doesNotContain(
            "ONBOARD_PLANNING",
            "PRODUCTION_PLANNING",
            "KICKOFF",
            "BOOK_MEETINGS",
            "CUSTOMER_ENABLEMENT",
            "PRODUCTION_ROLLOUT");
    assertThat(undisturbed.table())
        .extracting(YearLine::renewal)
        .containsExactly(
            "signed 2027-11-18, runs 2028-02-01 to 2029-01-31",
            "signed 2027-12-17, runs 2028-01-31 to 2029-01-30",
            "signed 2028-02-10, runs 2028-03-01 to 2029-02-28");
  }

  @Test
  @Tag("R129")
  @Tag("R130")
  @Tag("R131")
  void theProofOfEveryPromiseAddsUp() {
    assertThat(promises)
        .extracting(sla -> sla.getString("state"))
        .containsOnly("MET", "BREACHED", "NO_PROMISE")
        .filteredOn("BREACHED"::equals)
        .as("the one that was answered late on purpose")
        .hasSize(1);
    assertThat(promises).hasSize(11).filteredOn(sla -> sla.get("dueAt") != null).hasSize(8);
    promises.stream().filter(sla -> sla.get("dueAt") != null).forEach(this::addsUp);
  }

  private void addsUp(JsonPath sla) {
    List<String> from = sla.getList("segments.from");
    List<String> to = sla.getList("segments.to");
    assertThat(from.get(0)).isEqualTo(sla.getString("openedAt"));
    assertThat(from.subList(1, from.size())).isEqualTo(to.subList(0, to.size() - 1));
    assertThat(to.get(to.size() - 1)).isEqualTo(sla.getString("dueAt"));
    String target = sla.getString("target");
    if (target.startsWith("PT")) {
      assertThat(sla.getDouble("segments.findAll { it.kind == 'COUNTED' }.seconds.sum()"))
          .isEqualTo(Duration.parse(target).toSeconds());
    }
  }

  @Test
  @Tag("R187")
  void killsOfEveryProcessAndOfTheDemoItselfLeadToTheSameEnd() {
    stack.empty();
    Calamities calamities =
        new Calamities(stack)
            .after("Brightwater Rail: the deal is won: sales stage 7", () -> stack.kill(ACCOUNTS))
            .after("Marigold Foods: signs CON-7002", () -> stack.kill(PLAYBOOKS))
            .from("2027-04-30T00:00:00Z", () -> stack.kill(RENEWALS))
            .after(
                "Marigold Foods: asks: Most stores see yesterday's stock",
                () -> stack.kill(SUPPORT_ROUTING))
            .from("2027-07-31T00:00:00Z", stack::killBroker)
            .after(
                "Brightwater Rail: renews CON-7001 for another year",
                () -> {
                  throw new Calamities.Interrupted();
                });

    assertThatThrownBy(() -> new Demo(stack.local(), calamities).play())
        .isInstanceOf(Calamities.Interrupted.class);
    Demo again = new Demo(stack.local(), calamities);
    assertThat(again.look()).isEqualTo(Found.AN_UNFINISHED_YEAR);
    Demo.Ending ending = again.play();

    assertThat(calamities.left()).isEmpty();
    assertThat(calamities.told()).anyMatch(line -> line.contains("./customer-first up"));
    assertThat(ending.table()).isEqualTo(undisturbed.table());
    assertThat(ending.events().byType()).isEqualTo(undisturbed.events().byType());
    assertThat(ending.events().sha256()).isEqualTo(undisturbed.events().sha256());
    assertThat(again.look()).isEqualTo(Found.A_FINISHED_YEAR);
  }

  private List<String> ids(Service service, String path) {
    return get(service, path).getList("items.id");
  }

  private JsonPath get(Service service, String path) {
    return given()
        .auth()
        .oauth2(stack.token("ADMIN"))
        .get(stack.url(service) + path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
