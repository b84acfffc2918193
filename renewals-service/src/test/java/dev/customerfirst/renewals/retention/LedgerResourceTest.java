package dev.customerfirst.renewals.retention;

import static dev.customerfirst.renewals.retention.RetentionFixture.ANYBODY;
import static dev.customerfirst.renewals.retention.RetentionFixture.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LedgerResourceTest {

  private static final String PERIOD = "from=2026-01-01&to=2026-03-31";

  @Inject RetentionFixture fixture;
  @Inject SimulatedClock clock;
  private final UUID engineer = UUID.randomUUID();

  @BeforeEach
  void today() {
    clock.set(RetentionFixture.TODAY);
  }

  @Test
  void pagesThroughAllLinesOnceAndInOneOrder() {
    for (int i = 0; i < 7; i++) {
      fixture.account(
          engineer,
          "A 2025-07-01 2026-06-30 10 EUR; B 2025-02-01 2026-01-31 5 USD lost;"
              + " C 2025-07-01 2026-06-30 1000 JPY");
    }
    List<Map<String, String>> whole = page("&limit=200").getList("items");

    List<Map<String, String>> paged = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page = page("&limit=4" + cursor);
      paged.addAll(page.getList("items"));
      cursor = page.get("next") == null ? "" : "&cursor=" + page.get("next");
    } while (!cursor.isEmpty());

    assertThat(whole).hasSize(21);
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void theLastPageSaysSoAndTheOthersLeadOn() {
    fixture.account(engineer, "A 2025-07-01 2026-06-30 10 EUR; B 2025-07-01 2026-06-30 5 USD");

    get(address("NET_REVENUE_RETENTION", "&limit=1"))
        .statusCode(200)
        .header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""));
    get(address("NET_REVENUE_RETENTION", "&limit=2"))
        .body("items", hasSize(2))
        .body("next", nullValue())
        .body("asOf", equalTo("2026-04-10T09:00:00Z"));
  }

  @Test
  void aLineSaysWhatHappenedToAnAccount() {
    UUID account =
        fixture.account(
            engineer,
            "A 2025-03-16 2026-03-15 100 EUR lost; B 2026-05-01 2027-04-30 120 EUR"
                + " signed=2026-03-20");

    get(address("GROSS_REVENUE_RETENTION", ""))
        .body("items", hasSize(1))
        .body("items[0].accountId", equalTo(account.toString()))
        .body("items[0].accountName", equalTo("Acme"))
        .body("items[0].tier", equalTo("TIER_1"))
        .body("items[0].ownerId", equalTo(engineer.toString()))
        .body("items[0].outcome", equalTo("EXPANDED"))
        .body("items[0].numerator", equalTo("100.00"))
        .body("items[0].denominator", equalTo("100.00"))
        .body("items[0].movement.expansion", equalTo("20.00"))
        .body("items[0].startsLater", equalTo(true))
        .body("items[0].renewal", nullValue());
  }

  @Test
  void aLineSaysWhatHappenedToAContract() {
    UUID account = fixture.account(engineer, "Z 2025-07-01 2026-06-30 1 EUR");
    Map<String, UUID> contracts =
        fixture.sign(
            account, "A 2025-02-01 2026-01-31 100 EUR ->B; B 2026-02-01 2027-01-31 110 EUR");

    get(address("NET_RENEWAL_RATE", "&currency=EUR"))
        .body("items", hasSize(1))
        .body("items[0].renewal.contractId", equalTo(text(contracts, "A")))
        .body("items[0].renewal.successorId", equalTo(text(contracts, "B")))
        .body("items[0].renewal.endedOn", equalTo("2026-01-31"))
        .body("items[0].renewal.before", equalTo("100.00"))
        .body("items[0].renewal.after", equalTo("110.00"))
        .body("items[0].outcome", equalTo("RENEWED"))
        .body("items[0].movement", nullValue());
  }

  @Test
  void countsAccountsWhateverTheyPay() {
    fixture.account(engineer, "A 2025-07-01 2026-06-30 10 EUR; B 2025-07-01 2026-06-30 5 USD");
    fixture.account(engineer, "A 2025-02-01 2026-01-31 100 EUR lost");

    List<Map<String, String>> lines =
        get(address("LOGO_RETENTION", "")).body("items", hasSize(2)).extract().path("items");

    assertThat(sum(lines, "numerator")).isEqualByComparingTo("1");
    assertThat(sum(lines, "denominator")).isEqualByComparingTo("2");
  }

  @Test
  void isAFileForWhoeverAcceptsOne() {
    fixture.account(engineer, "A 2025-07-01 2026-06-30 10 EUR");

    String accepted =
        given()
            .auth()
            .oauth2(ANYBODY)
            .accept("text/csv")
            .get(address("NET_REVENUE_RETENTION", ""))
            .then()
            .statusCode(200)
            .contentType(startsWith("text/csv"))
            .extract()
            .asString();
    String named =
        get(address("NET_REVENUE_RETENTION", "").replace("ledger?", "ledger.csv?"))
            .statusCode(200)
            .contentType(startsWith("text/csv"))
            .header(
                "Content-Disposition",
                equalTo("attachment; filename=\"net-revenue-retention-2026-01-01-2026-03-31.csv\""))
            .header("X-As-Of", equalTo("2026-04-10T09:00:00Z"))
            .extract()
            .asString();

    assertThat(named).isEqualTo(accepted).contains("\r\n");
    assertThat(named.split("\r\n")).hasSize(2);
    assertThat(named.split("\r\n")[1])
        .contains("KEPT,10.00,10.00,0.00,10.00,0.00,0.00,0.00,0.00,10.00,false,,");
  }

  @Test
  void noCellOfAFileIsAFormula() {
    UUID account =
        fixture.account("=HYPERLINK(\"http://x\",\"a, b\")", "A 2025-07-01 2026-06-30 10 EUR");
    fixture.holds(account, Role.CUSTOMER_ENGINEER, engineer, RetentionFixture.LONG_AGO);

    assertThat(
            get(address("LOGO_RETENTION", "").replace("ledger?", "ledger.csv?"))
                .extract()
                .asString())
        .contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"a, b\"\")\",");
  }

  static BigDecimal sum(List<Map<String, String>> lines, String field) {
    return lines.stream()
        .map(line -> new BigDecimal(String.valueOf(line.get(field))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private JsonPath page(String more) {
    return get(address("NET_REVENUE_RETENTION", more)).statusCode(200).extract().jsonPath();
  }

  private String address(String metric, String more) {
    return "/v1/retention/ledger?metric=" + metric + "&" + PERIOD + "&ownerId=" + engineer + more;
  }

  private static String text(Map<String, UUID> contracts, String name) {
    return String.valueOf(contracts.get(name));
  }
}
