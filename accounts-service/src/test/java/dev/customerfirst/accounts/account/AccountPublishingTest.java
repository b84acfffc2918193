package dev.customerfirst.accounts.account;

import static dev.customerfirst.accounts.AccountFixture.registered;
import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;
import static dev.customerfirst.accounts.ContactFixture.known;
import static dev.customerfirst.accounts.OpportunityFixture.inStage;
import static dev.customerfirst.accounts.PersonFixture.freshEmail;
import static dev.customerfirst.accounts.PersonFixture.holding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.accounts.Journal;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A change whose event cannot be written is not made. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccountPublishingTest {

  @Test
  void changesNothingWithoutItsFact() {
    String account = registered();
    String unchosen = registered("{\"name\": \"Quiet\", \"timeZone\": \"UTC\"}");
    String person = holding("PRODUCT");
    String deal = inStage(account, 4);
    Map<String, Supplier<Response>> changes =
        Map.of(
            "register",
                () ->
                    asCrm()
                        .body("{\"name\": \"Lost\", \"timeZone\": \"UTC\"}")
                        .post("/v1/accounts"),
            "tier",
                () ->
                    as("SALES_MANAGER")
                        .header("If-Match", "*")
                        .body("{\"tier\": \"TIER_1\", \"because\": \"They grow.\"}")
                        .put("/v1/accounts/" + account + "/tier"),
            "tier back",
                () ->
                    as("SALES_MANAGER")
                        .header("If-Match", "*")
                        .delete("/v1/accounts/" + account + "/tier"),
            "size",
                () ->
                    asCrm()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "*")
                        .body("{\"developers\": 20000}")
                        .patch("/v1/accounts/" + unchosen),
            "team",
                () ->
                    as("SALES_MANAGER")
                        .body("{\"personId\": \"" + person + "\"}")
                        .put("/v1/accounts/" + account + "/team/PRODUCT"),
            "stage",
                () ->
                    as("ACCOUNT_EXECUTIVE")
                        .header("If-Match", "*")
                        .body("{\"stage\": 6}")
                        .put("/v1/opportunities/" + deal + "/stage"),
            "loss",
                () ->
                    as("ACCOUNT_EXECUTIVE")
                        .body("{\"because\": \"Gone.\"}")
                        .post("/v1/opportunities/" + deal + "/loss"));
    without("outbox", changes);
  }

  @Test
  void changesNothingWithoutItsState() {
    String account = registered();
    String contact = known(account);
    without(
        "state_record",
        Map.of(
            "contact",
                () ->
                    asCrm()
                        .body("{\"name\": \"Lena\"}")
                        .post("/v1/accounts/" + account + "/contacts"),
            "erasure",
                () ->
                    asCrm()
                        .body("{\"because\": \"Asked for it.\"}")
                        .post("/v1/contacts/" + contact + "/erasure"),
            "patch",
                () ->
                    asCrm()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "*")
                        .body("{\"name\": \"Lost\"}")
                        .patch("/v1/accounts/" + account),
            "person",
                () ->
                    asCrm()
                        .body("{\"displayName\": \"Ada\", \"roles\": [\"PRODUCT\"]}")
                        .put("/v1/people/by-email/" + freshEmail())));
  }

  /** Refuses every new row of the table for as long as the changes are tried. */
  private static void without(String table, Map<String, Supplier<Response>> changes) {
    String before = Journal.everything();
    Journal.execute(
        "alter table " + table + " add constraint refused check (topic is null) not valid");
    try {
      changes.forEach(
          (name, change) -> assertThat(change.get().statusCode()).as(name).isEqualTo(500));
    } finally {
      Journal.execute("alter table " + table + " drop constraint refused");
    }
    assertThat(Journal.everything()).isEqualTo(before);
  }
}
