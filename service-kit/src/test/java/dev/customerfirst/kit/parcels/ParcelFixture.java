package dev.customerfirst.kit.parcels;

import static io.restassured.RestAssured.given;

import dev.customerfirst.events.Roles;
import dev.customerfirst.testkit.Tokens;
import io.restassured.specification.RequestSpecification;

/** Parcels as the tests send them. */
public final class ParcelFixture {
  private ParcelFixture() {}

  public static String to(String recipient) {
    return "{\"recipient\":\""
        + recipient
        + "\",\"timeZone\":\"Europe/Berlin\",\"size\":\"SMALL\"}";
  }

  public static String pickedUpAt(String recipient, String instant) {
    return to(recipient).replace("}", ",\"pickupAt\":\"" + instant + "\"}");
  }

  public static RequestSpecification clerk() {
    return given()
        .auth()
        .oauth2(Tokens.as(Roles.ACCOUNT_EXECUTIVE))
        .contentType("application/json");
  }

  public static RequestSpecification admin() {
    return given().auth().oauth2(Tokens.as(Roles.ADMIN)).contentType("application/json");
  }

  public static int known(String recipient) {
    return given()
        .auth()
        .oauth2(Tokens.as(Roles.ACCOUNT_EXECUTIVE))
        .get("/v1/parcels?limit=200")
        .jsonPath()
        .getList("items.findAll { it.recipient == '" + recipient + "' }")
        .size();
  }
}
