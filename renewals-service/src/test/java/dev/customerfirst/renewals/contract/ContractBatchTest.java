package dev.customerfirst.renewals.contract;

import static dev.customerfirst.renewals.contract.ContractFixture.ENGINEER;
import static dev.customerfirst.renewals.contract.ContractFixture.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractBatchTest {

  private static final String CRM = Tokens.as("INTEGRATION");

  @Inject ContractFixture fixture;
  @Inject MomentsWatch watch;
  @Inject SimulatedClock clock;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
  }

  @AfterEach
  void nobodyRenewsForEver() {
    fixture.nobodyRenewsForEver();
  }

  @Test
  void answersEachRowByItself() {
    UUID account = fixture.knownAccount();
    String key = "B-" + account;
    fixture.execute(
        "insert into known_account_key (account_id, system, external_id) values (?, 'crm', ?)",
        account,
        ("ACC-" + account).toLowerCase(Locale.ROOT));
    Map<String, Object> byKey = row(key, null);
    byKey.put("accountExternalId", Map.of("system", "CRM", "id", "acc-" + account));
    Map<String, Object> longer = row(key.toLowerCase(Locale.ROOT), account);
    longer.put("termMonths", 18);
    Map<String, Object> elsewhere = row(key, fixture.knownAccount());
    Map<String, Object> both = row(key + "-2", account);
    both.put("accountExternalId", Map.of("system", "crm", "id", "acc-" + account));
    Map<String, Object> badTerm = row(key + "-3", UUID.randomUUID());
    badTerm.put("termMonths", 0);

    ValidatableResponse answer =
        batch(
                List.of(
                    byKey,
                    row(key, account),
                    longer,
                    elsewhere,
                    both,
                    badTerm,
                    row(key + "-4", null),
                    Map.of("name", 7)))
            .statusCode(200)
            .body("created", equalTo(1))
            .body("updated", equalTo(1))
            .body("unchanged", equalTo(1))
            .body("failed", equalTo(5))
            .body("rows[0].result", equalTo("created"))
            .body("rows[0].externalId.id", equalTo(key))
            .body("rows[1].result", equalTo("unchanged"))
            .body("rows[2].result", equalTo("updated"))
            .body("rows[3].problem.code", equalTo("contract-dates-fixed"))
            .body("rows[3].problem.detail", containsString("accountId"))
            .body("rows[4].problem.code", equalTo("which-account"))
            .body("rows[5].problem.code", equalTo("unknown-account"))
            .body(
                "rows[5].problem.errors.pointer",
                equalTo(List.of("/rows/5/accountId", "/rows/5/termMonths")))
            .body("rows[6].problem.code", equalTo("which-account"))
            .body("rows[7].problem.status", equalTo(400));

    UUID contract = UUID.fromString(answer.extract().path("rows[0].contractId"));
    assertThat(answer.extract().<String>path("rows[3].contractId")).isEqualTo(contract.toString());
    assertThat(fixture.facts(contract)).containsExactly("ContractSigned", "ContractAmended");
    assertThat(fixture.payloads(contract, "ContractAmended", "because"))
        .containsExactly("The CRM sent other dates.");
    assertThat(fixture.state(contract, "endsOn")).isEqualTo("2027-07-31");
    assertThat(fixture.texts("select key from outbox where aggregate = ?", contract))
        .containsOnly(account.toString());
  }

  @Test
  void whatIsRefusedByTheLawOfAmendmentsFailsAndStays() {
    UUID account = fixture.knownAccount();
    Map<String, Object> running = row("L-" + account, account);
    running.put("startsOn", "2025-06-01");
    running.put("journeyFrom", "2026-01-15");
    batch(List.of(running)).body("created", equalTo(1));
    // It began in the past: that happens first, whoever asks for what.
    watch.runDue(clock.instant());
    List<String> written = fixture.written();

    Map<String, Object> over = new LinkedHashMap<>(running);
    over.remove("termMonths");
    over.put("endsOn", "2026-01-14");
    over.put("autoRenew", true);
    batch(List.of(over))
        .body("failed", equalTo(1))
        .body("rows[0].problem.code", equalTo("end-before-today"))
        .body("rows[0].problem.errors.pointer", hasItem("/rows/0/endsOn"));
    assertThat(fixture.written()).isEqualTo(written);
  }

  @Test
  void whatIsLeftOutStays() {
    UUID account = fixture.knownAccount();
    Map<String, Object> full = row("S-" + account, account);
    full.put("autoRenew", true);
    full.put("noticeDays", 60);
    full.put("supportOverrides", List.of(Map.of("severity", 0, "firstResponse", "PT15M")));
    UUID contract =
        UUID.fromString(batch(List.of(full)).statusCode(200).extract().path("rows[0].contractId"));
    List<String> written = fixture.written();

    batch(List.of(row("S-" + account, account))).body("unchanged", equalTo(1));
    assertThat(fixture.written()).isEqualTo(written);
    Map<String, Object> notice = row("S-" + account, account);
    notice.put("noticeDays", 90);
    batch(List.of(notice)).body("updated", equalTo(1));
    assertThat(fixture.facts(contract)).as("no amendment").containsExactly("ContractSigned");
    assertThat(fixture.state(contract, "noticeDays")).isEqualTo("90");
    assertThat(fixture.state(contract, "autoRenew")).isEqualTo("true");
  }

  @Test
  void theFirstDayFollowsWhileTheContractIsOnlySigned() {
    UUID account = fixture.knownAccount();
    Map<String, Object> later = row("F-" + account, account);
    batch(List.of(later)).body("created", equalTo(1));
    later.put("startsOn", "2026-03-01");

    UUID contract =
        UUID.fromString(
            batch(List.of(later)).body("updated", equalTo(1)).extract().path("rows[0].contractId"));
    assertThat(
            fixture.texts(
                "select (due_at at time zone 'UTC')::text from contract_moment"
                    + " where contract_id = ? and kind = 'STARTED'",
                contract))
        .containsExactly("2026-02-28 23:00:00");
  }

  @Test
  void takesAThousandRowsAndWritesNothingTheSecondTime() {
    UUID account = fixture.knownAccount();
    List<Map<String, Object>> thousand = new ArrayList<>();
    IntStream.range(0, 1000).forEach(i -> thousand.add(row("T-" + account + "-" + i, account)));

    batch(thousand).statusCode(200).body("created", equalTo(1000));
    List<String> written = fixture.written();
    batch(thousand).statusCode(200).body("unchanged", equalTo(1000));
    assertThat(fixture.written()).isEqualTo(written);
    assertThat(
            fixture.texts(
                "select count(*)::text from contract_terms t join contract c on"
                    + " c.id = t.contract_id where c.account_id = ?",
                account))
        .containsExactly("1000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "",
        "null",
        "[]",
        "{}",
        "{\"rows\": []}",
        "{\"rows\": 1}",
        "{\"rows\": [{}], \"x\": 1}"
      })
  void whatIsNoBatchIsRefused(String body) {
    List<String> written = fixture.written();
    int status = as(CRM).body(body).post("/v1/contracts/batch").then().extract().statusCode();
    assertThat(status).isIn(400, 422);
    assertThat(fixture.written()).isEqualTo(written);
  }

  @Test
  void moreThanAThousandRowsAreRefused() {
    UUID account = fixture.knownAccount();
    List<Map<String, Object>> many = new ArrayList<>();
    IntStream.range(0, 1001).forEach(i -> many.add(row("M-" + i, account)));
    List<String> written = fixture.written();

    batch(many).statusCode(422);
    assertThat(fixture.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "externalId, , /rows/0/externalId",
    "externalId, '{\"system\": \" \", \"id\": \"1\"}', /rows/0/externalId/system",
    "externalId, '{\"system\": \"crm\"}', /rows/0/externalId/id",
    "accountId, '\"x\"', /rows/0/accountId",
    "startsOn, '\"soon\"', /rows/0/startsOn",
    "startsOn, , /rows/0/startsOn",
    "endsOn, '\"soon\"', /rows/0/endsOn",
    "termMonths, '241', /rows/0/termMonths",
    "timeZone, '\"Mars/Olympus\"', /rows/0/timeZone",
    "value, '{\"amount\": \"-1\", \"currency\": \"EUR\"}', /rows/0/value/amount",
    "seats, '0', /rows/0/seats",
    "supportPlan, '\"GOLD\"', /rows/0/supportPlan",
    "supportOverrides, '[{\"severity\": 9, \"businessDays\": 1}]',"
        + " /rows/0/supportOverrides/0/severity",
    "opportunityId, '\"x\"', /rows/0/opportunityId",
    "journeyFrom, '\"2020-01-01\"', /rows/0/journeyFrom",
    "autoRenew, '\"yes\"', /rows/0/autoRenew",
    "noticeDays, '366', /rows/0/noticeDays",
    "colour, '\"red\"', /rows/0/colour",
  })
  void eachFieldOfARowIsChecked(String field, @Nullable String value, String pointer)
      throws Exception {
    UUID account = fixture.knownAccount();
    ObjectMapper json = new ObjectMapper();
    ObjectNode row = json.valueToTree(row("Z", account));
    if (value == null) {
      row.remove(field);
    } else {
      row.set(field, json.readTree(value));
    }
    List<String> written = fixture.written();

    as(CRM)
        .body("{\"rows\": [" + row + "]}")
        .post("/v1/contracts/batch")
        .then()
        .statusCode(200)
        .body("failed", equalTo(1))
        .body("rows[0].problem.errors.pointer", hasItem(pointer));
    assertThat(fixture.written()).isEqualTo(written);
  }

  @Test
  @Tag("R019")
  @Tag("R020")
  void theWrongRoleIsToldWhoseItIs() {
    List<String> written = fixture.written();
    as(ENGINEER)
        .body(Map.of("rows", List.of(Map.of())))
        .post("/v1/contracts/batch")
        .then()
        .statusCode(403)
        .body("detail", containsString("ACCOUNT_EXECUTIVE"));
    given()
        .contentType("application/json")
        .body("{}")
        .post("/v1/contracts/batch")
        .then()
        .statusCode(401);
    as(CRM).body("{}").post("/v1/contracts/batch?color=red").then().statusCode(400);
    assertThat(fixture.written()).isEqualTo(written);
  }

  private static Map<String, Object> row(String key, @Nullable UUID account) {
    Map<String, Object> row = ContractFixture.aYear(account == null ? new UUID(0, 0) : account);
    if (account == null) {
      row.remove("accountId");
    }
    row.put("externalId", Map.of("system", "crm", "id", key));
    return row;
  }

  private static ValidatableResponse batch(List<Map<String, Object>> rows) {
    return as(CRM).body(Map.of("rows", rows)).post("/v1/contracts/batch").then();
  }
}
