package dev.customerfirst.suite.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.localstack.EventLog;
import dev.customerfirst.localstack.PublishedEvent;
import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.stack.Quiet;
import dev.customerfirst.suite.stack.SuiteStack;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Fault F9 with a process: renewals-service is killed in the middle of a chunk of due moments, once
 * when they are marked and not told yet, once when they are told and the states are not. Afterwards
 * everything happens that was due in the meantime, once, in order, and says that it is late. {@code
 * -Dcustomerfirst.f9.killed=2000} takes more contracts.
 */
@Tag("R093")
@Tag("R187")
class MomentsKillTest {

  private static final int CONTRACTS = Integer.getInteger("customerfirst.f9.killed", 40);
  private static final List<String> A_YEAR =
      List.of(
          "ContractSigned",
          "ContractStarted",
          "QuarterElapsed",
          "QuarterElapsed",
          "RenewalWindowOpened",
          "RenewalWindowOpened",
          "QuarterElapsed",
          "RenewalWindowOpened",
          "QuarterElapsed",
          "ContractEnded");

  /** Renewals are judged meanwhile, and an account pays for the first time; neither is a moment. */
  private static final String OF_THE_YEAR =
      " and type !~ '[.](RenewalAssessed|FirstPaidContractSigned)[.]' and aggregate in ";

  private static SuiteStack stack;

  private List<String> contracts = List.of();

  @BeforeAll
  static void up() {
    stack = SuiteStack.running();
  }

  /** A year that was over before it was entered, and nothing of it is history. */
  @BeforeEach
  void muchIsDue() {
    String account =
        new Accounts(stack)
            .create("Killed in time", UUID.randomUUID().toString())
            .jsonPath()
            .getString("id");
    LocalDate start = SuiteStack.BEGINNING.atZone(ZoneOffset.UTC).toLocalDate().minusDays(380);
    contracts = IntStream.range(0, CONTRACTS).mapToObj(i -> signed(account, start)).toList();
  }

  @Test
  void whatWasBrokenOffInTheMiddleHappensOnceAfterwards() throws Exception {
    killedWhileItWaitsFor("outbox_sequence", "aggregate");
    killedWhileItWaitsFor("state_record", "key");

    tick();
    Quiet.await(stack);

    assertThat(factsByContract())
        .hasSize(CONTRACTS)
        .allSatisfy((contract, facts) -> assertThat(facts).isEqualTo(A_YEAR));
    assertThat(
            Rows.column(
                renewals(),
                "select distinct payload ->> 'late' from outbox where type like '%QuarterElapsed.v1'"
                    + " and aggregate in "
                    + ours()))
        .containsExactly("true");
    assertThat(
            number(
                "select count(*) from (select sequence - row_number() over (partition by aggregate"
                    + " order by id) as gap from outbox where aggregate in "
                    + ours()
                    + ") numbered where gap <> 0"))
        .as("numbers of facts that are missing or doubled")
        .isZero();
    Map<String, Long> published =
        new EventLog(stack.bootstrapServers())
            .untilNow(List.of("contracts.events")).stream()
                .filter(event -> contracts.contains(event.subject()))
                .filter(MomentsKillTest::isOfTheYear)
                .collect(Collectors.groupingBy(MomentsKillTest::name, Collectors.counting()));
    assertThat(published).hasSize(CONTRACTS * A_YEAR.size());
    System.out.printf(
        "F9: killed twice in mid-chunk, %d contracts, %d facts: missed 0, double 0%n",
        CONTRACTS, published.size());
  }

  private void killedWhileItWaitsFor(String table, String column) throws Exception {
    try (Connection other = renewals().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute(
          "select 1 from "
              + table
              + " where "
              + column
              + " = '"
              + contracts.get(7)
              + "' for update");
      CompletableFuture<Void> ticking = CompletableFuture.runAsync(MomentsKillTest::tick);
      Awaitility.await("the tick is in the middle of its chunk")
          .atMost(Duration.ofSeconds(30))
          .until(() -> waiting() > 0);
      stack.kill(Service.RENEWALS);
      other.rollback();
      ticking.handle((done, failure) -> null).get(60, TimeUnit.SECONDS);
    }
    Awaitility.await("the server has noticed").until(() -> busy() == 0);
    assertThat(happened()).as("nothing of a chunk that broke off").isZero();
    stack.up();
  }

  /** Lets happen what is due, without moving time. */
  private static void tick() {
    String clock = stack.url(Service.RENEWALS) + "/simulation/clock";
    String now =
        given().auth().oauth2(stack.token("ADMIN")).get(clock).then().extract().path("now");
    given()
        .auth()
        .oauth2(stack.token("ADMIN"))
        .contentType("application/json")
        .body(Map.of("now", now))
        .put(clock)
        .then()
        .statusCode(200);
  }

  private static long waiting() {
    return count("wait_event_type = 'Lock'");
  }

  private static long busy() {
    return count("backend_type = 'client backend' and pid <> pg_backend_pid()");
  }

  private static long count(String which) {
    return number(
        "select count(*) from pg_stat_activity where datname = current_database() and " + which);
  }

  private long happened() {
    return number(
        "select (select count(fired_at) from contract_moment where contract_id in "
            + ours()
            + ") + (select count(*) from outbox where type not like '%.ContractSigned.v1'"
            + OF_THE_YEAR
            + ours()
            + ")");
  }

  private static long number(String query) {
    return Long.parseLong(Rows.column(renewals(), query).get(0));
  }

  private Map<String, List<String>> factsByContract() {
    return Rows.column(
            renewals(),
            "select aggregate || ' ' || split_part(type, '.', 3) from outbox where true"
                + OF_THE_YEAR
                + ours()
                + " order by id")
        .stream()
        .map(line -> line.split(" ", 2))
        .collect(
            Collectors.groupingBy(
                line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
  }

  private String ours() {
    return contracts.stream().collect(Collectors.joining("', '", "('", "')"));
  }

  private static String signed(String account, LocalDate start) {
    return given()
        .auth()
        .oauth2(stack.token("ACCOUNT_EXECUTIVE"))
        .contentType("application/json")
        .body(
            Map.of(
                "accountId",
                account,
                "startsOn",
                start.toString(),
                "termMonths",
                12,
                "journeyFrom",
                start.toString(),
                "timeZone",
                "Europe/Berlin",
                "value",
                Map.of("amount", "120000.00", "currency", "USD"),
                "seats",
                100,
                "supportPlan",
                "ENTERPRISE"))
        .post(stack.url(Service.RENEWALS) + "/v1/contracts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static boolean isOfTheYear(PublishedEvent event) {
    return Stream.of("RenewalAssessed", "FirstPaidContractSigned")
        .noneMatch(event.type()::contains);
  }

  private static String name(PublishedEvent event) {
    return event.subject() + "#" + event.sequence();
  }

  private static DataSource renewals() {
    return stack.database(Service.RENEWALS);
  }
}
