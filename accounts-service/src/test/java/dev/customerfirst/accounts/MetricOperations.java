package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on metrics and adoption. */
final class MetricOperations {

  static final String DEFINITION =
      "{\"label\": \"Logins\", \"unit\": \"logins\", \"counts\": \"All of the day.\","
          + " \"period\": \"DAY\", \"numbers\": \"WHOLE\", \"lowest\": 0, \"highest\": 9,"
          + " \"good\": \"UP\"}";

  static final List<Operation> ALL =
      List.of(
          read("listMetricDefinitions", "/v1/metric-definitions"),
          read("getMetricDefinition", "/v1/metric-definitions/dau"),
          write(
              "defineMetric",
              "PUT",
              "/v1/metric-definitions/never-defined",
              DEFINITION,
              Roles.TECHNICAL_SUCCESS_MANAGER),
          write(
              "recordMetrics",
              "PUT",
              "/v1/accounts/$account/metrics/2026-01-04",
              "{\"metrics\": {\"dau\": 214}}",
              Roles.INTEGRATION),
          read("getMetricSeries", "/v1/accounts/$account/metrics?name=dau"),
          read("drawMetric", "/v1/accounts/$account/metrics/dau.svg"),
          read("getAdoption", "/v1/accounts/$account/adoption"),
          read("drawAdoption", "/v1/accounts/$account/adoption.svg"),
          read("listAdoption", "/v1/adoption"),
          read("getAdoptionTargets", "/v1/adoption-targets"),
          write(
              "setAdoptionTargets",
              "PUT",
              "/v1/adoption-targets",
              "{\"dauOfMau\": 0, \"mauOfSeats\": 1}",
              Roles.TECHNICAL_SUCCESS_MANAGER),
          write(
              "recordMetricsBatch",
              "POST",
              "/v1/metrics/batch",
              "{\"rows\": [{\"accountId\": \"$account\", \"day\": \"2026-01-04\","
                  + " \"metric\": \"dau\", \"value\": 1}]}",
              Roles.INTEGRATION));

  static final String BAD_FIELDS =
      """
      defineMetric, label, 7, 400, wrong-type
      defineMetric, label, null, 422, invalid-fields
      defineMetric, label, LONG, 422, invalid-fields
      defineMetric, unit, " ", 422, invalid-fields
      defineMetric, counts, LONG, 422, invalid-fields
      defineMetric, period, "WEEK", 422, unknown-code
      defineMetric, numbers, "ROMAN", 422, unknown-code
      defineMetric, highest, -1, 422, metric-range-empty
      defineMetric, lowest, "low", 400, wrong-format
      defineMetric, highest, 0.5, 422, metric-too-precise
      defineMetric, highest, null, 422, invalid-fields
      defineMetric, good, "SIDEWAYS", 422, unknown-code
      recordMetrics, metrics, {}, 422, invalid-fields
      recordMetrics, metrics, null, 422, invalid-fields
      recordMetrics, metrics, [], 400, wrong-type
      recordMetrics, metrics, {"dau": null}, 422, invalid-fields
      recordMetrics, metrics, {"dau": "many"}, 400, wrong-format
      recordMetrics, metrics, {"dau": 1E+999999999}, 400, wrong-format
      recordMetrics, metrics, {"": 1}, 422, invalid-fields
      recordMetrics, metrics, {LONG: 1}, 422, invalid-fields
      recordMetrics, metrics, {"logins": 1}, 422, unknown-metric
      recordMetrics, metrics, {"dau": 0.5}, 422, metric-too-precise
      recordMetrics, metrics, {"dau": -1}, 422, metric-out-of-range
      setAdoptionTargets, dauOfMau, 1.1, 422, invalid-fields
      setAdoptionTargets, dauOfMau, -0.1, 422, invalid-fields
      setAdoptionTargets, dauOfMau, 0.33333, 422, invalid-fields
      setAdoptionTargets, dauOfMau, null, 422, invalid-fields
      setAdoptionTargets, mauOfSeats, "all", 400, wrong-format
      setAdoptionTargets, mauOfSeats, {}, 400, wrong-type
      recordMetricsBatch, rows, [], 422, invalid-fields
      recordMetricsBatch, rows, {}, 400, wrong-type
      recordMetricsBatch, rows, null, 422, invalid-fields
      """;

  private MetricOperations() {}
}
