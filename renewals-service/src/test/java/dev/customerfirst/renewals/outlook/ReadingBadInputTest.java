package dev.customerfirst.renewals.outlook;

import static dev.customerfirst.renewals.RenewalFixture.SUPPORTER;
import static dev.customerfirst.renewals.RenewalFixture.as;
import static io.restassured.RestAssured.given;

import dev.customerfirst.renewals.Bad;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists and figures of renewals, every way to ask for them wrongly. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReadingBadInputTest {

  @ParameterizedTest
  @CsvSource({
    "/v1/renewals?color=red, 400",
    "/v1/renewals?endingBefore=soon, 400",
    "/v1/renewals?endingBefore=2026-02-30, 400",
    "/v1/renewals?endingBefore=1066-10-14, 400",
    "/v1/renewals?endingBefore=%2B999999-01-01, 400",
    "/v1/renewals?tier=GOLD, 422",
    "/v1/renewals?rating=BLUE, 422",
    "/v1/renewals?limit=0, 400",
    "/v1/renewals?limit=201, 400",
    "/v1/renewals?cursor=made-up, 400",
    "/v1/renewal-forecasts?color=red, 400",
    "/v1/renewal-forecasts?week=monday, 400",
    "/v1/renewal-forecasts?week=1800-01-01, 400",
    "/v1/renewal-forecasts?week=1950-01-02, 404",
    "/v1/renewal-forecasts?limit=0, 400",
    "/v1/renewal-forecasts?cursor=made-up, 400",
    "/v1/renewal-forecasts/calibration?color=red, 400",
    "/v1/renewal-forecasts/calibration?from=then, 400",
    "/v1/renewal-forecasts/calibration?to=now, 400",
    "/v1/renewal-forecasts/calibration?from=2026-02-01&to=2026-01-31, 400",
    "/v1/renewal-forecasts/calibration?from=2010-01-01&to=2026-01-31, 400",
    "/v1/renewal-forecasts/calibration?to=2300-01-01, 400",
  })
  void isRefused(String address, int status) {
    Bad.problem(as(SUPPORTER).urlEncodingEnabled(false).get(address).then(), status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/renewals", "/v1/renewal-forecasts", "/v1/renewal-forecasts/calibration"})
  void nobodyAsksWithoutAToken(String address) {
    Bad.problem(given().get(address).then(), 401);
  }
}
