package dev.customerfirst.accounts.contact;

import static dev.customerfirst.accounts.AccountFixture.freshKey;
import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.ContactFixture.CHAMPION;
import static dev.customerfirst.accounts.ContactFixture.freshEmail;
import static dev.customerfirst.accounts.ContactFixture.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContactsGoAlongTest {

  @Test
  void belongToTheAccountThatStaysAndDoublesBecomeOne() {
    String merged = registered();
    String survivor = registered();
    String email = freshEmail();
    String key = freshKey();
    String champion = recorded(merged, "\"name\": \"C\", " + CHAMPION);
    String twice =
        recorded(
            merged,
            "\"name\": \"L\", \"advocate\": true, \"email\": \"%s\", \"externalIds\": [{\"system\": \"crm\", \"id\": \"%s\"}]"
                .formatted(email.toUpperCase(Locale.ROOT), key));
    String stays = recorded(survivor, "\"name\": \"Lena\", \"email\": \"" + email + "\"");

    as("SALES_MANAGER")
        .header("If-Match", "*")
        .body(
            "{\"survivingAccountId\": \"%s\", \"because\": \"Registered twice.\"}"
                .formatted(survivor))
        .post("/v1/accounts/" + merged + "/merge")
        .then()
        .statusCode(200);

    as("MARKETING")
        .get("/v1/accounts/" + survivor + "/contacts")
        .then()
        .body("items.id", containsInAnyOrder(champion, stays));
    as("MARKETING").get("/v1/contacts/" + twice).then().body("erasedAt", notNullValue());
    asCrm()
        .body("{\"name\": \"Lena\"}")
        .put("/v1/contacts/by-external-id/crm/" + key)
        .then()
        .body("id", equalTo(stays));
    as("MARKETING")
        .get("/v1/accounts/" + survivor + "/contacts/counts")
        .then()
        .body("now.contacts", equalTo(2))
        .body("now.champions", equalTo(1));
    assertThat(Journal.factNamesOf(merged)).doesNotContain("AlertRaised");
    assertThat(Journal.factNamesOf(survivor)).doesNotContain("AlertRaised");
    assertThat(Journal.state("contacts.state", champion).get("accountId").asText())
        .isEqualTo(survivor);
  }
}
