package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.asCrm;

/** What customers say. */
public final class FeedbackFixture {

  private FeedbackFixture() {}

  /** An anonymous answer of today. */
  public static String nps(String account, int score) {
    return said(account, "nps-responses", "{\"score\": " + score + "}");
  }

  /** What a contact answered on a day. */
  public static String nps(String account, int score, String contact, String on) {
    return said(
        account,
        "nps-responses",
        "{\"score\": " + score + ", \"contactId\": \"" + contact + "\", \"on\": \"" + on + "\"}");
  }

  public static String rating(String account, int stars, String engagement) {
    return said(
        account, "ratings", "{\"stars\": " + stars + ", \"engagement\": \"" + engagement + "\"}");
  }

  public static String said(String account, String where, String body) {
    return asCrm()
        .body(body)
        .post("/v1/accounts/" + account + "/" + where)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
