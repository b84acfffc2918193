package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.as;

/** Notes to try things on. */
public final class NoteFixture {

  private NoteFixture() {}

  /** A note of the technical advisor; answers its id. */
  public static String written(String account, String kind) {
    return as("TECHNICAL_ADVISOR")
        .body("{\"kind\": \"" + kind + "\", \"text\": \"They ship on Fridays.\"}")
        .post("/v1/accounts/" + account + "/notes")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
