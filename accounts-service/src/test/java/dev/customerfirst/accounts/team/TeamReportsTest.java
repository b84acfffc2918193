package dev.customerfirst.accounts.team;

import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.PersonFixture.holding;
import static dev.customerfirst.accounts.PersonFixture.patched;
import static dev.customerfirst.accounts.TeamFixture.release;
import static dev.customerfirst.accounts.TeamFixture.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.customerfirst.accounts.AccountFixture;
import dev.customerfirst.accounts.CustomerFixture;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TeamReportsTest {

  @Test
  @Tag("R008")
  @Tag("R023")
  void oneOfTheTeamIsAccountableAndTheOthersAreResponsible() {
    String account = AccountFixture.registered();
    String engineer = holding("CUSTOMER_ENGINEER");
    String advisor = holding("TECHNICAL_ADVISOR");
    seat(account, "ACCOUNT_EXECUTIVE", holding("ACCOUNT_EXECUTIVE"))
        .body("accountable", nullValue())
        .body("members.part", contains("RESPONSIBLE"));
    seat(account, "CUSTOMER_ENGINEER", engineer)
        .body("accountable.personId", equalTo(engineer))
        .body("members.part", contains("RESPONSIBLE", "ACCOUNTABLE"));
    seat(account, "TECHNICAL_ADVISOR", advisor)
        .body("accountable.personId", equalTo(advisor))
        .body("accountable.role", equalTo("TECHNICAL_ADVISOR"))
        .body("members.part", contains("RESPONSIBLE", "RESPONSIBLE", "ACCOUNTABLE"));
    release(account, "TECHNICAL_ADVISOR").body("accountable.personId", equalTo(engineer));
    as("MARKETING")
        .get("/v1/accounts/" + account + "/team")
        .then()
        .body("accountable.personId", equalTo(engineer));
  }

  @Test
  @Tag("R032")
  void gapsAreFoundOverTheWholePortfolioPageByPage() {
    String bare = AccountFixture.registered();
    String half = AccountFixture.registered();
    seat(half, "ACCOUNT_EXECUTIVE", holding("ACCOUNT_EXECUTIVE")).statusCode(200);
    String full = AccountFixture.registered();
    seat(full, "ACCOUNT_EXECUTIVE", holding("ACCOUNT_EXECUTIVE")).statusCode(200);
    seat(full, "CUSTOMER_ENGINEER", holding("CUSTOMER_ENGINEER")).statusCode(200);
    List<String> found = walk("/v1/team-gaps?limit=20");
    assertThat(found).contains(bare, half).doesNotContain(full).doesNotHaveDuplicates();
    assertThat(walk("/v1/team-gaps?limit=200&role=ACCOUNT_EXECUTIVE"))
        .contains(bare)
        .doesNotContain(half);
    assertThat(walk("/v1/team-gaps?limit=200&role=PRODUCT")).contains(bare, half, full);
    assertThat(walk("/v1/team-gaps?limit=200&lifecycle=CUSTOMER")).doesNotContain(bare, half);
    CustomerFixture gone = CustomerFixture.signed();
    assertThat(walk("/v1/team-gaps?limit=200&lifecycle=CUSTOMER")).contains(gone.account());
    gone.churned();
    assertThat(walk("/v1/team-gaps?limit=200")).doesNotContain(gone.account());
    assertThat(walk("/v1/team-gaps?limit=200&lifecycle=CHURNED")).contains(gone.account());
  }

  @Test
  void anAccountThatTurnedOutToBeAnotherOneHasNoGap() {
    String twin = AccountFixture.registered();
    String survivor = AccountFixture.registered();
    as("VP_SALES")
        .body("{\"survivingAccountId\": \"" + survivor + "\", \"because\": \"Registered twice.\"}")
        .post("/v1/accounts/" + twin + "/merge")
        .then()
        .statusCode(200);
    assertThat(walk("/v1/team-gaps?limit=200")).contains(survivor).doesNotContain(twin);
  }

  @Test
  void whatSomebodyWhoLeftStillHoldsIsListed() {
    String person = holding("CUSTOMER_ENGINEER", "PRODUCT");
    String first = AccountFixture.registered();
    String second = AccountFixture.registered();
    seat(first, "CUSTOMER_ENGINEER", person).statusCode(200);
    seat(first, "PRODUCT", person).statusCode(200);
    seat(second, "PRODUCT", person).statusCode(200);
    patched(person, "{\"leftOn\": \"2026-01-01\"}").statusCode(200);
    as("MARKETING")
        .get("/v1/people/" + person + "/seats")
        .then()
        .statusCode(200)
        .body("items.accountId", containsInAnyOrder(first, first, second))
        .body("items[0].tier", equalTo("TIER_2"))
        .body("items.find { it.role == 'CUSTOMER_ENGINEER' }.part", equalTo("ACCOUNTABLE"))
        .body("items.findAll { it.role == 'PRODUCT' }.part", everyItem(equalTo("RESPONSIBLE")));
    assertThat(walk("/v1/people/" + person + "/seats?limit=1"))
        .containsExactlyInAnyOrder(first, first, second);
    as("MARKETING").get("/v1/people/" + UUID.randomUUID() + "/seats").then().statusCode(404);
  }

  private static List<String> walk(String path) {
    List<String> accounts = new ArrayList<>();
    @Nullable String cursor = "";
    while (cursor != null) {
      var page = as("MARKETING").get(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      page.then().statusCode(200);
      accounts.addAll(page.jsonPath().getList("items.accountId"));
      cursor = page.path("next");
    }
    return accounts;
  }
}
