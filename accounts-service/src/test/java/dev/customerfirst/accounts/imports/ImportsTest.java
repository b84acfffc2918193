package dev.customerfirst.accounts.imports;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.ImportFixture.counts;
import static dev.customerfirst.accounts.ImportFixture.csv;
import static dev.customerfirst.accounts.ImportFixture.ndjson;
import static dev.customerfirst.accounts.ImportFixture.rejects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.accounts.PersonFixture;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ImportsTest {

  @Test
  void takesAccountsByTheirKey() {
    String key = freshKey();
    String file =
        """
        externalId.system,externalId.id,name,timeZone,tier,employees,annualValue.amount,\
        annualValue.currency
        crm,%1$s,"Fabrikam, Inc.",Europe/Berlin,TIER_2,120,250000.00,USD
        crm,%1$s,"Fabrikam, Inc.",,TIER_1,,,
        crm,%1$s-2,Contoso,,,,,
        crm,%1$s-3,Contoso,UTC,,many,,
        crm,%1$s-4,Contoso,UTC,,,1.005,USD
        """
            .formatted(key);
    Response over = csv("/v1/accounts/imports", file);
    assertThat(counts(over)).containsExactly(5, 5, 1, 0, 0, 4);
    assertThat(over.<Map<String, Integer>>path("problems"))
        .isEqualTo(
            Map.of(
                "tier-decided-here", 1,
                "time-zone-required", 1,
                "wrong-type", 1,
                "too-many-decimals", 1));
    String id =
        asCrm()
            .get("/v1/operations/" + over.path("id") + "/verdicts?result=created")
            .path("items[0].id");
    as("MARKETING")
        .get("/v1/accounts/" + id)
        .then()
        .body("name", equalTo("Fabrikam, Inc."))
        .body("employees", equalTo(120));
    assertThat(Journal.factNamesOf(id)).containsExactly("AccountRegistered");
    String before = Journal.state("accounts.state", id).toString();
    assertThat(
            counts(
                csv(
                    "/v1/accounts/imports",
                    file.lines().limit(2).collect(java.util.stream.Collectors.joining("\n")))))
        .containsExactly(1, 1, 0, 0, 1, 0);
    assertThat(Journal.state("accounts.state", id)).hasToString(before);
  }

  @Test
  void takesPeopleByTheirAddress() {
    String email = PersonFixture.freshEmail();
    String file =
        "displayName,email,roles,skills\n"
            + "Ada,"
            + email
            + ",ACCOUNT_EXECUTIVE; PRODUCT,Spanish;Kubernetes\n"
            + "Ada,"
            + email.toUpperCase(java.util.Locale.ROOT)
            + ",ACCOUNT_EXECUTIVE;PRODUCT,\n"
            + "Ada Moreno,"
            + email
            + ",PRODUCT,\n"
            + "Bea,nobody,PRODUCT,\n"
            + "Cid,"
            + PersonFixture.freshEmail()
            + ",SE,\n";
    Response over = csv("/v1/people/imports", file);
    assertThat(counts(over)).containsExactly(5, 5, 1, 1, 1, 2);
    assertThat(rejects(over)).contains("6,ambiguous-code,", "5,invalid-fields,");
  }

  @Test
  void takesFiguresOfAccounts() {
    String key = freshKey();
    csv(
        "/v1/accounts/imports",
        "externalId.system,externalId.id,name,timeZone\ncrm," + key + ",A,UTC\n");
    String account = "{\"accountExternalId\": {\"system\": \"crm\", \"id\": \"" + key + "\"}, ";
    Response over =
        ndjson(
            "/v1/metrics/imports",
            account
                + "\"day\": \"2026-01-04\", \"metric\": \"dau\", \"value\": 7}\n"
                + account
                + "\"day\": \"2026-01-04\", \"metric\": \"dau\", \"value\": 8}\n"
                + account
                + "\"day\": \"2026-01-04\", \"metric\": \"nothing\", \"value\": 8}\n");
    assertThat(counts(over)).containsExactly(3, 3, 1, 1, 0, 1);
    over.then().body("problems.unknown-metric", equalTo(1));
  }

  @Test
  void saysOnADryRunWhatARealOneWouldDo() {
    String key = freshKey();
    String file =
        "externalId.system,externalId.id,name,timeZone\ncrm,"
            + key
            + ",A,UTC\ncrm,"
            + key
            + ",B,\ncrm,"
            + key
            + "2,B,\n";
    Response dry = csv("/v1/accounts/imports?dryRun=true", file);
    assertThat(counts(dry)).containsExactly(3, 3, 1, 1, 0, 1);
    assertThat(counts(csv("/v1/accounts/imports", file))).isEqualTo(counts(dry));
  }
}
