package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.asCrm;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Contacts to try things with. */
public final class ContactFixture {

  public static final String CHAMPION =
      """
      "championConditions": {"powerAndInfluence": "YES", "sellsOnOurBehalf": "YES",
       "seesOurSuccessAsTheirs": "YES"}""";

  private ContactFixture() {}

  /** Somebody of whom little more than the name is known. */
  public static String known(String account) {
    return recorded(account, "\"name\": \"Lena Voss\", \"email\": \"" + freshEmail() + "\"");
  }

  public static String recorded(String account, String fields) {
    return record(account, fields).statusCode(201).extract().path("id");
  }

  public static ValidatableResponse record(String account, String fields) {
    return asCrm().body("{" + fields + "}").post("/v1/accounts/" + account + "/contacts").then();
  }

  public static ValidatableResponse patch(String id, String fields) {
    return asCrm()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body("{" + fields + "}")
        .patch("/v1/contacts/" + id)
        .then();
  }

  /** An address no other test uses. */
  public static String freshEmail() {
    return "c" + UUID.randomUUID() + "@northwind.example";
  }
}
