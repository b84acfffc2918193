package dev.customerfirst.renewals.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.testkit.TestStack;
import dev.customerfirst.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractImportTest {

  private static final String IMPORTS = "/v1/contracts/imports";
  private static final String HEADER =
      "externalId.system,externalId.id,accountExternalId.system,accountExternalId.id,accountId,"
          + "startsOn,endsOn,termMonths,timeZone,value.amount,value.currency,seats,supportPlan,"
          + "journeyFrom,autoRenew,noticeDays\n";

  @Inject ContractFixture fixture;
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
  void takesContractsOfAccountsThatTheCrmNamesItsOwnWay() {
    UUID account = fixture.knownAccount();
    fixture.execute(
        "insert into known_account_key (account_id, system, external_id) values (?, 'crm', ?)",
        account,
        "a-" + account);
    String rest = ",Europe/Berlin,120000.00,EUR,250,ENTERPRISE,";
    String file =
        HEADER
            + ("crm,1-" + account + ",crm,A-" + account + ",,2025-06-01,,24" + rest)
            + "2026-01-01,true,60\n"
            + ("crm,1-" + account + ",,," + account + ",2025-06-01,,24" + rest + ",,\n")
            + ("crm,1-" + account + ",,," + account + ",2025-06-01,2027-06-30," + rest + ",,\n")
            + ("crm,2-" + account + ",crm,nobody,,2025-06-01,,24" + rest + ",,\n")
            + ("crm,3-" + account + ",,," + account + ",2025-06-01,,many" + rest + ",,\n");

    Response dry = csv(IMPORTS + "?dryRun=true", file);
    assertThat(counts(dry)).containsExactly(5, 5, 1, 1, 1, 2);
    assertThat(fixture.texts("select id::text from contract where account_id = ?", account))
        .isEmpty();

    Response over = csv(IMPORTS, file);
    assertThat(counts(over)).isEqualTo(counts(dry));
    assertThat(over.<Map<String, Integer>>path("problems"))
        .isEqualTo(Map.of("unknown-account", 1, "wrong-type", 1));
    UUID contract =
        UUID.fromString(
            fixture.texts("select id::text from contract where account_id = ?", account).get(0));
    as().get("/v1/contracts/" + contract)
        .then()
        .body("journeyFrom", equalTo("2026-01-01"))
        .body("endsOn", equalTo("2027-06-30"))
        .body("autoRenew", equalTo(true))
        .body("noticeDays", equalTo(60));
    assertThat(fixture.facts(contract)).containsExactly("ContractSigned", "ContractAmended");
    assertThat(
            fixture.texts(
                "select min(number)::text from contract_moment"
                    + " where contract_id = ? and kind = 'QUARTER_ELAPSED'",
                contract))
        .as("quarters before the journey are history")
        .containsExactly("3");
    assertThat(counts(csv(IMPORTS, file)))
        .as("the same file again: back to 24 months and to the other end")
        .containsExactly(5, 5, 0, 2, 1, 2);
  }

  @Test
  void takesSupportPromisesFromNdjson() {
    UUID account = fixture.knownAccount();
    String line =
        "{\"externalId\": {\"system\": \"crm\", \"id\": \"N-"
            + account
            + "\"}, \"accountId\": \""
            + account
            + "\", \"startsOn\": \"2026-02-01\", \"termMonths\": 12, \"timeZone\": \"UTC\","
            + " \"value\": {\"amount\": \"1000.00\", \"currency\": \"EUR\"}, \"seats\": 5,"
            + " \"supportPlan\": \"PREMIUM\", \"supportOverrides\": [{\"severity\": 1,"
            + " \"businessDays\": 1}]}\n";

    assertThat(counts(over(as("application/x-ndjson"), IMPORTS, line + line)))
        .containsExactly(2, 2, 1, 0, 1, 0);
    UUID contract =
        UUID.fromString(
            fixture.texts("select id::text from contract where account_id = ?", account).get(0));
    as().get("/v1/contracts/" + contract).then().body("supportOverrides[0].severity", equalTo(1));
  }

  @Test
  void isRefusedToOthersAndWithUnknownColumnsOrParameters() {
    List<String> written = fixture.written();
    given()
        .auth()
        .oauth2(Tokens.as("CUSTOMER_ENGINEER"))
        .contentType("text/csv")
        .body(HEADER)
        .post(IMPORTS)
        .then()
        .statusCode(403)
        .body("detail", containsString("ACCOUNT_EXECUTIVE"));
    given().contentType("text/csv").body(HEADER).post(IMPORTS).then().statusCode(401);
    as("text/csv")
        .body("colour\n".getBytes(StandardCharsets.UTF_8))
        .post(IMPORTS)
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-column"));
    as("text/csv").body(HEADER).post(IMPORTS + "?dryRun=maybe").then().statusCode(400);
    as("text/csv").body(HEADER).post(IMPORTS + "?mapping=nobody").then().statusCode(400);
    as("text/csv").body(HEADER).post(IMPORTS + "?colour=red").then().statusCode(400);
    as("application/json").body("{}").post(IMPORTS).then().statusCode(415);
    assertThat(fixture.written()).isEqualTo(written);
  }

  private static Response csv(String path, String file) {
    return over(as("text/csv"), path, file);
  }

  private static RequestSpecification as() {
    return as("application/json");
  }

  private static RequestSpecification as(String contentType) {
    return given().auth().oauth2(Tokens.as("INTEGRATION")).contentType(contentType);
  }

  private static Response over(RequestSpecification request, String path, String file) {
    String id =
        request
            .body(file.getBytes(StandardCharsets.UTF_8))
            .post(path)
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    return await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> as().get("/v1/operations/" + id),
            answer -> answer.<String>path("status").equals("DONE"));
  }

  private static List<Integer> counts(Response operation) {
    return List.of("total", "processed", "created", "updated", "unchanged", "failed").stream()
        .map(name -> operation.<Integer>path("progress." + name))
        .toList();
  }
}
