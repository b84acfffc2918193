package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on business cases. */
final class BusinessCaseOperations {

  static final List<Operation> ALL =
      List.of(
          read("getBusinessCase", "/v1/accounts/$promised/business-case"),
          write(
              "reviseBusinessCase",
              "PUT",
              "/v1/accounts/$promised/business-case",
              "{\"targets\": [], \"because\": \"Agreed.\","
                  + " \"expectedValue\": {\"amount\": \"1\", \"currency\": \"USD\"}}",
              Roles.VALUE_ENGINEER),
          write(
              "reviewBusinessCase",
              "POST",
              "/v1/accounts/$promised/business-case/reviews",
              "{\"note\": \"Fine.\"}",
              Roles.CUSTOMER_ENGINEER),
          write(
              "recordDeliveries",
              "POST",
              "/v1/accounts/$promised/business-case/deliveries",
              "{\"figures\": [{\"metric\": \"hours to a fix\", \"figure\": 40}]}",
              Roles.TECHNICAL_ADVISOR),
          read("listDeliveries", "/v1/accounts/$promised/business-case/deliveries"));

  static final String BAD_FIELDS =
      """
      reviseBusinessCase, because, null, 422, invalid-fields
      reviseBusinessCase, because, LONG, 422, invalid-fields
      reviseBusinessCase, targets, null, 422, invalid-fields
      reviseBusinessCase, targets, {}, 400, wrong-type
      reviseBusinessCase, targets, [null], 422, invalid-fields
      reviseBusinessCase, targets, [{"metric": "a"}], 422, invalid-fields
      reviseBusinessCase, targets, [{"metric": "a", "target": 0, "dueOn": "2026-09-30"}], 422, target-is-baseline
      reviseBusinessCase, targets, [{"metric": "a", "target": 1, "dueOn": "2201-01-01"}], 422, date-out-of-range
      reviseBusinessCase, targets, [{"metric": "a", "target": 1E+15, "dueOn": "2026-09-30"}], 422, figure-too-long
      reviseBusinessCase, targets, [{"metric": "a", "target": 1, "dueOn": "2026-09-30"}, {"metric": "a", "target": 2, "dueOn": "2026-09-30"}], 422, target-repeated
      reviseBusinessCase, expectedValue, {"amount": "1", "currency": "DOLLAR"}, 422, unknown-currency
      reviseBusinessCase, expectedValue, {"amount": "-1", "currency": "USD"}, 422, amount-out-of-range
      reviseBusinessCase, expectedValue, 7, 400, wrong-type
      reviewBusinessCase, note, LONG, 422, invalid-fields
      reviewBusinessCase, note, " ", 422, invalid-fields
      reviewBusinessCase, activityId, "that one", 400, wrong-format
      recordDeliveries, on, "2026-01-07", 422, delivered-in-the-future
      recordDeliveries, on, "1969-12-31", 422, date-out-of-range
      recordDeliveries, on, "lately", 400, wrong-format
      recordDeliveries, figures, null, 422, invalid-fields
      recordDeliveries, figures, [], 422, nothing-delivered
      recordDeliveries, figures, [{"metric": "smiles", "figure": 3}], 422, unknown-target
      recordDeliveries, figures, [{"metric": "hours to a fix"}], 422, invalid-fields
      recordDeliveries, figures, [{"metric": "hours to a fix", "figure": 0.0000001}], 422, figure-too-long
      recordDeliveries, value, {"amount": "1", "currency": "EUR"}, 422, another-currency
      recordDeliveries, value, {"amount": "1.005", "currency": "USD"}, 422, too-many-decimals
      recordDeliveries, note, LONG, 422, invalid-fields
      """;

  private BusinessCaseOperations() {}
}
