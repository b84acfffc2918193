package dev.customerfirst.renewals.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to ask wrongly; nothing is ever written. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RetentionBadInputTest {

  private static final Map<String, String> GOOD =
      Map.of("from", "2026-01-01", "to", "2026-03-31", "metric", "NET_REVENUE_RETENTION");

  private static final String ALL =
      """
      from=            | 400 | bad-query-parameter | ?from
      from=soon        | 400 | bad-query-parameter | ?from
      from=2026-02-30  | 400 | bad-query-parameter | ?from
      from=1066-10-14  | 400 | bad-query-parameter | ?from
      from             | 400 | bad-query-parameter | ?from
      to               | 400 | bad-query-parameter | ?to
      to=2025-12-31    | 400 | bad-query-parameter | ?to
      to=2036-01-01    | 400 | bad-query-parameter | ?to
      to=2201-01-01    | 400 | bad-query-parameter | ?to
      tier=TIER_9      | 422 | unknown-code        | ?tier
      tier=tier_1      | 422 | unknown-code        | ?tier
      ownerRole=SE     | 422 | unknown-code        | ?ownerRole
      ownerRole=MARKETING | 422 | unknown-code     | ?ownerRole
      ownerId=me       | 400 | bad-query-parameter | ?ownerId
      ownerId=1-1-1-1-1 | 400 | bad-query-parameter | ?ownerId
      colour=blue      | 400 | bad-query-parameter | ?colour
      """;

  private static final String LEDGER =
      """
      metric           | 400 | bad-query-parameter | ?metric
      metric=CHURN     | 422 | unknown-code        | ?metric
      currency=eur     | 400 | bad-query-parameter | ?currency
      currency=EURO    | 400 | bad-query-parameter | ?currency
      """;

  private static final List<String> TABLES =
      List.of("account_tier_change", "account_team_change", "contract", "contract_terms", "outbox");

  @Inject RetentionFixture fixture;
  @Inject SimulatedClock clock;
  private List<String> written = List.of();

  @BeforeEach
  void whatIsThereBefore() {
    clock.set(RetentionFixture.TODAY);
    written = counted();
  }

  @AfterEach
  void nothingWasWritten() {
    assertThat(counted()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          ALL
              + "by=MOOD | 422 | unknown-code | ?by\nmetric=X | 400 | bad-query-parameter | ?metric")
  void figuresAreRefused(String change, int status, String code, String pointer) {
    refused("/v1/retention", "", change, status, code, pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          ALL
              + LEDGER
              + "limit=0 | 400 | bad-query-parameter | ?limit\n"
              + "limit=201 | 400 | bad-query-parameter | ?limit\n"
              + "cursor=forged | 400 | bad-query-parameter | ?cursor\n"
              + "by=TIER | 400 | bad-query-parameter | ?by\n")
  void ledgersAreRefused(String change, int status, String code, String pointer) {
    refused("/v1/retention/ledger", "metric", change, status, code, pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock = ALL + LEDGER + "cursor=x | 400 | bad-query-parameter | ?cursor\n")
  void filesAreRefused(String change, int status, String code, String pointer) {
    refused("/v1/retention/ledger.csv", "metric", change, status, code, pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          ALL
              + "metric | 400 | bad-query-parameter | ?metric\n"
              + "metric=CHURN | 422 | unknown-code | ?metric\n"
              + "currency=EUR | 400 | bad-query-parameter | ?currency\n")
  void drawingsAreRefused(String change, int status, String code, String pointer) {
    refused("/v1/retention.svg", "metric", change, status, code, pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/retention/ledger", "/v1/retention/ledger.csv"})
  void accountsAreCountedInNoCurrency(String path) {
    given()
        .auth()
        .oauth2(RetentionFixture.ANYBODY)
        .get(path + "?from=2026-01-01&to=2026-03-31&metric=LOGO_RETENTION&currency=EUR")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("?currency"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/retention",
        "/v1/retention/ledger",
        "/v1/retention/ledger.csv",
        "/v1/retention.svg"
      })
  void nobodyAsksWithoutSigningIn(String path) {
    given().get(path + "?from=2026-01-01&to=2026-03-31").then().statusCode(401);
  }

  private static void refused(
      String path, String extra, String change, int status, String code, String pointer) {
    String[] parts = change.split("=", 2);
    String query =
        GOOD.entrySet().stream()
                .filter(p -> !p.getKey().equals("metric") || extra.equals("metric"))
                .filter(p -> !p.getKey().equals(parts[0]))
                .map(p -> p.getKey() + "=" + p.getValue())
                .collect(Collectors.joining("&"))
            + (parts.length > 1 ? "&" + change : "");
    given()
        .auth()
        .oauth2(RetentionFixture.ANYBODY)
        .get(path + "?" + query)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("detail", not(equalTo("")))
        .body("errors.pointer", hasItem(pointer));
  }

  private List<String> counted() {
    return TABLES.stream()
        .map(table -> fixture.texts("select '" + table + " ' || count(*) from " + table).get(0))
        .toList();
  }
}
