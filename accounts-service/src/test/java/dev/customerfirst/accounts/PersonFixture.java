package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.asCrm;

import java.util.UUID;

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

  /** An address no other test uses. */
  public static String freshEmail() {
    return "p" + UUID.randomUUID() + "@customer-first.example";
  }
}
