package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.asCrm;

import java.util.UUID;

/** Accounts to try things on. */
public final class AccountFixture {

  private AccountFixture() {}

  /** A tier 2 prospect in Los Angeles. */
  public static String registered() {
    return registered(
        "{\"name\": \"Northwind Robotics\", \"timeZone\": \"America/Los_Angeles\","
            + " \"tier\": \"TIER_2\", \"region\": \"AMER\"}");
  }

  public static String registered(String body) {
    return asCrm().body(body).post("/v1/accounts").then().statusCode(201).extract().path("id");
  }

  /** A key no other test uses. */
  public static String freshKey() {
    return "K" + UUID.randomUUID();
  }
}
