package dev.customerfirst.accounts.contact;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.ContactFixture.freshEmail;
import static dev.customerfirst.accounts.ContactFixture.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CrmContactResourceTest {

  private final String accountKey = freshKey();
  private String account = "";

  @BeforeEach
  void register() {
    account =
        registered(
            """
            {"name": "Northwind", "timeZone": "UTC",
             "externalIds": [{"system": "crm", "id": "%s"}]}"""
                .formatted(accountKey));
  }

  @Test
  void createsThenLeavesThenUpdates() {
    String key = freshKey();
    String body = "\"accountId\": \"" + account + "\", \"name\": \"Lena\", \"advocate\": true";
    String id = upsert(key, body).statusCode(201).extract().path("id");
    String before = Journal.everything();
    upsert(key, body).statusCode(200).body("id", equalTo(id)).header("ETag", "\"0\"");
    upsert(key.toLowerCase(Locale.ROOT), "\"name\": \"Lena\"").body("id", equalTo(id));
    assertThat(Journal.everything()).isEqualTo(before);
    upsert(key, "\"name\": \"Lena V.\", \"work\": {\"scope\": \"Checkout\"}")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("advocate", equalTo(true))
        .body("work.scope", equalTo("Checkout"));
    assertThat(Journal.state("contacts.state", id).get("name").asText()).isEqualTo("Lena V.");
  }

  @Test
  void findsTheAccountByItsOwnKey() {
    upsert(freshKey(), "\"name\": \"Lena\", " + accountByKey())
        .statusCode(201)
        .body("accountId", equalTo(account));
    upsert(
            freshKey(),
            "\"name\": \"Lena\", \"accountExternalId\": {\"system\": \"crm\", \"id\": \""
                + freshKey()
                + "\"}")
        .statusCode(422)
        .body("code", equalTo("unknown-account"))
        .body("errors[0].pointer", equalTo("/accountExternalId"));
    upsert(freshKey(), "\"name\": \"Lena\"").body("code", equalTo("which-account"));
  }

  @Test
  void leavesAContactWithItsAccount() {
    String key = freshKey();
    upsert(key, "\"name\": \"Lena\", " + accountByKey()).statusCode(201);
    String other = registered();
    String before = Journal.everything();
    upsert(key, "\"name\": \"Lena\", \"accountId\": \"" + other + "\"")
        .statusCode(409)
        .body("code", equalTo("contact-of-another-account"))
        .body("detail", containsString(account));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  @Test
  void addsItsKeyToTheContactWhoHasTheAddress() {
    String email = freshEmail();
    String id = recorded(account, "\"name\": \"Lena\", \"email\": \"" + email + "\"");
    String key = freshKey();
    upsert(key, "\"name\": \"Lena Voss\", \"email\": \"" + email + "\", " + accountByKey())
        .statusCode(200)
        .body("id", equalTo(id))
        .body("name", equalTo("Lena Voss"))
        .body("externalIds[0].id", equalTo(key));
    upsert(key, "\"name\": \"Lena Voss\"").statusCode(200).body("id", equalTo(id));
  }

  @Test
  void answersEachRowOfABatch() {
    String fresh = freshKey();
    String email = freshEmail();
    List<String> rows =
        List.of(
            row(fresh, "\"name\": \"Fresh\", \"email\": \"" + email + "\", " + accountByKey()),
            row(fresh.toLowerCase(Locale.ROOT), "\"name\": \"Fresh again\", \"advocate\": true"),
            row(fresh, "\"name\": \"Fresh again\""),
            row(freshKey(), "\"name\": \"Nowhere\""),
            row(freshKey(), "\"name\": 7, " + accountByKey()),
            row(freshKey(), "\"name\": \"Odd\", \"colour\": 1, " + accountByKey()),
            row(freshKey(), "\"name\": \"Bad\", \"personas\": [\"BOSS\"], " + accountByKey()),
            "7");
    ValidatableResponse answer =
        batch(rows)
            .statusCode(200)
            .body("created", equalTo(1))
            .body("updated", equalTo(1))
            .body("unchanged", equalTo(1))
            .body("failed", equalTo(5))
            .body("rows[3].problem.code", equalTo("which-account"))
            .body("rows[3].problem.errors[0].pointer", equalTo("/rows/3/accountId"))
            .body("rows[4].problem.status", equalTo(400))
            .body("rows[5].problem.errors[0].pointer", equalTo("/rows/5/colour"))
            .body("rows[6].problem.code", equalTo("unknown-code"))
            .body("rows[7].problem.errors.pointer", hasItem(startsWith("/rows/7")));
    String id = answer.extract().path("rows[0].contactId");
    as("MARKETING").get("/v1/contacts/" + id).then().body("name", equalTo("Fresh again"));
    assertThat(Journal.factNamesOf(account))
        .containsExactly("AccountRegistered", "ContactRolesChanged");
  }

  @Test
  void passesAnAddressFromOneToAnotherWithinABatch() {
    String first = freshEmail();
    String second = freshEmail();
    String a = freshKey();
    String b = freshKey();
    batch(
            List.of(
                row(a, "\"name\": \"A\", \"email\": \"" + first + "\", " + accountByKey()),
                row(b, "\"name\": \"B\", \"email\": \"" + second + "\", " + accountByKey())))
        .body("created", equalTo(2));
    batch(
            List.of(
                row(b, "\"name\": \"B\", \"email\": \"" + first + "\""),
                row(a, "\"name\": \"A\", \"email\": \"" + freshEmail() + "\""),
                row(b, "\"name\": \"B\", \"email\": \"" + first + "\"")))
        .body("rows[0].problem.code", equalTo("email-taken"))
        .body("rows[1].result", equalTo("updated"))
        .body("rows[2].result", equalTo("updated"));
  }

  @Test
  void takesAThousandRowsAndNotOneMore() {
    String run = freshKey();
    List<String> thousand =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    row(
                        run + "-" + i,
                        "\"name\": \"C\", \"advocate\": true, \"email\": \"c"
                            + i
                            + "@x.example\", "
                            + accountByKey()))
            .toList();
    batch(thousand).statusCode(200).body("created", equalTo(1000));
    String before = Journal.everything();
    batch(thousand).statusCode(200).body("unchanged", equalTo(1000));
    batch(IntStream.range(0, 1001).mapToObj(i -> "{}").toList())
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/rows"));
    assertThat(Journal.everything()).isEqualTo(before);
  }

  private String accountByKey() {
    return "\"accountExternalId\": {\"system\": \"CRM\", \"id\": \"" + accountKey + "\"}";
  }

  private static String row(String key, String fields) {
    return "{\"externalId\": {\"system\": \"crm\", \"id\": \"" + key + "\"}, " + fields + "}";
  }

  private static ValidatableResponse batch(List<String> rows) {
    return asCrm()
        .body("{\"rows\": " + rows.stream().collect(Collectors.joining(",", "[", "]")) + "}")
        .post("/v1/contacts/batch")
        .then();
  }

  private static ValidatableResponse upsert(String key, String fields) {
    return asCrm().body("{" + fields + "}").put("/v1/contacts/by-external-id/crm/" + key).then();
  }
}
