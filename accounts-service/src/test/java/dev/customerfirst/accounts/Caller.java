package dev.customerfirst.accounts;

import static io.restassured.RestAssured.given;

import dev.customerfirst.testkit.Tokens;
import io.restassured.specification.RequestSpecification;

/** Calls the service in a role. */
public final class Caller {

  private Caller() {}

  public static RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.as(role)).contentType("application/json");
  }

  /** As the CRM integration, which may write nearly everything. */
  public static RequestSpecification asCrm() {
    return as("INTEGRATION");
  }
}
