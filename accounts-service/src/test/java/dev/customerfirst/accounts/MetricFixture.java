package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Caller.asCrm;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;

/** Figures to try things on. */
public final class MetricFixture {

  private MetricFixture() {}

  /** Sends figures of a day: the inside of a JSON object. */
  public static ValidatableResponse sent(String account, String day, String metrics) {
    return asCrm()
        .body("{\"metrics\": {" + metrics + "}}")
        .put("/v1/accounts/" + account + "/metrics/" + day)
        .then();
  }

  /** The same figures on each day from the first to the last. */
  public static void sentDaily(String account, LocalDate from, LocalDate to, String metrics) {
    from.datesUntil(to.plusDays(1))
        .forEach(day -> sent(account, day.toString(), metrics).statusCode(200));
  }
}
