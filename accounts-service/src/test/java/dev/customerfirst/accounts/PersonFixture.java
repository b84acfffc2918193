package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.as;
import static dev.customerfirst.accounts.Caller.asCrm;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People to try things with. */
public final class PersonFixture {

  private PersonFixture() {}

  public static String holding(String... roles) {
    return asCrm()
        .body(
            "{\"displayName\": \"Ada Moreno\", \"email\": \""
                + freshEmail()
                + "\", \"roles\": [\""
                + String.join("\", \"", roles)
                + "\"]}")
        .post("/v1/people")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Whatever version they have. */
  public static ValidatableResponse patched(String person, String body) {
    return as("SALES_MANAGER")
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body(body)
        .patch("/v1/people/" + person)
        .then();
  }

  public static ValidatableResponse away(
      String person, String firstDay, String lastDay, @Nullable String cover) {
    return as("SALES_MANAGER")
        .body(
            "{\"firstDay\": \""
                + firstDay
                + "\", \"lastDay\": \""
                + lastDay
                + "\""
                + (cover == null ? "}" : ", \"coverId\": \"" + cover + "\"}"))
        .post("/v1/people/" + person + "/absences")
        .then();
  }

  /** An address no other test uses. */
  public static String freshEmail() {
    return "p" + UUID.randomUUID() + "@customer-first.example";
  }
}
