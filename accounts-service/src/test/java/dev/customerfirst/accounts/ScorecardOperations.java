package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on the scorecards of departments. */
final class ScorecardOperations {

  static final List<Operation> ALL =
      List.of(
          read("getScorecards", "/v1/scorecards"),
          read("getScorecard", "/v1/scorecards/SUPPORT"),
          write(
              "putScorecard",
              "PUT",
              "/v1/scorecards/PRODUCT",
              "{\"metrics\": [" + ScorecardFixture.HAPPY + "]}",
              Roles.SALES_MANAGER),
          write(
              "recordScorecardFigure",
              "POST",
              "/v1/scorecards/SUPPORT/figures",
              "{\"code\": \"$metric\", \"value\": 3}",
              Roles.HEAD_OF_CUSTOMER_SUPPORT),
          read("listScorecardFigures", "/v1/scorecards/SUPPORT/figures"));

  static final String BAD_FIELDS =
      """
      putScorecard, metrics, null, 422, invalid-fields
      putScorecard, metrics, [], 422, invalid-fields
      putScorecard, metrics, [null], 422, invalid-fields
      putScorecard, metrics, {}, 400, wrong-type
      putScorecard, metrics, [{"code": "Open Promises"}], 422, invalid-fields
      putScorecard, metrics, [{"code": LONG}], 422, invalid-fields
      putScorecard, metrics, [{"code": 7}], 400, wrong-type
      putScorecard, metrics, [{"kind": "LUCK"}], 422, unknown-code
      putScorecard, metrics, [{"direction": "UP"}], 422, unknown-code
      putScorecard, metrics, [{"target": "much"}], 400, wrong-format
      recordScorecardFigure, code, null, 422, invalid-fields
      recordScorecardFigure, code, "nothing", 422, metric-not-on-scorecard
      recordScorecardFigure, code, LONG, 422, invalid-fields
      recordScorecardFigure, code, 7, 400, wrong-type
      recordScorecardFigure, value, null, 422, invalid-fields
      recordScorecardFigure, value, "much", 400, wrong-format
      recordScorecardFigure, value, 1E16, 422, figure-out-of-range
      recordScorecardFigure, value, [], 400, wrong-type
      recordScorecardFigure, on, "2026-01-08", 422, figure-in-the-future
      recordScorecardFigure, on, "2201-01-01", 422, date-out-of-range
      recordScorecardFigure, on, "soon", 400, wrong-format
      """;

  private ScorecardOperations() {}
}
