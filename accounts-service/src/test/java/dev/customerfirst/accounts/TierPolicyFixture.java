package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.as;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Tier policies to try things on. */
public final class TierPolicyFixture {

  /** Two rules that settle everything by the number of developers. */
  public static final String RULES =
      """
      [{"tier": "TIER_1", "name": "Large", "match": "ALL", "criteria": [
         {"fact": "DEVELOPERS", "atLeast": 2501}]},
       {"tier": "TIER_3", "name": "Small", "match": "ALL", "criteria": [
         {"fact": "DEVELOPERS", "below": 2501}]}]""";

  private static final LocalDate FAR = LocalDate.of(2150, 1, 1);
  private static final AtomicInteger NEXT = new AtomicInteger();

  private TierPolicyFixture() {}

  /** One that will not come during the tests; each for another day. */
  public static String planned() {
    return defined(FAR.plusDays(NEXT.getAndIncrement()));
  }

  public static String defined(LocalDate effectiveOn) {
    return as("VP_SALES")
        .body(body(effectiveOn.toString()))
        .post("/v1/tier-policies")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static void deleted(String id) {
    as("VP_SALES").header("If-Match", "*").delete("/v1/tier-policies/" + id).then().statusCode(200);
  }

  public static String body(String effectiveOn) {
    return body(effectiveOn, RULES);
  }

  public static String body(String effectiveOn, String rules) {
    return "{\"effectiveOn\": \""
        + effectiveOn
        + "\", \"currency\": \"USD\", \"rules\": "
        + rules
        + "}";
  }
}
