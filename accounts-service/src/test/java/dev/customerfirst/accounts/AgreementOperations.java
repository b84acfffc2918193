package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on trial and production agreed. */
final class AgreementOperations {

  private static final String AGREED = "{\"on\": \"2026-01-02\"}";

  static final List<Operation> ALL =
      List.of(
          read("getAgreements", "/v1/accounts/$account/agreements"),
          write(
              "agreeTrial",
              "POST",
              "/v1/accounts/$account/trial-agreement",
              AGREED,
              Roles.CUSTOMER_ENGINEER),
          write(
              "withdrawTrialAgreement",
              "DELETE",
              "/v1/accounts/$account/trial-agreement",
              null,
              Roles.TECHNICAL_ADVISOR),
          write(
              "agreeProduction",
              "POST",
              "/v1/accounts/$account/production-agreement",
              AGREED,
              Roles.ACCOUNT_EXECUTIVE),
          write(
              "withdrawProductionAgreement",
              "DELETE",
              "/v1/accounts/$account/production-agreement",
              null,
              Roles.SALES_MANAGER));

  static final String BAD_FIELDS =
      """
      agreeTrial, on, null, 422, invalid-fields
      agreeTrial, on, "2026-01-07", 422, day-in-the-future
      agreeTrial, on, "1969-12-31", 422, date-out-of-range
      agreeTrial, on, "soon", 400, wrong-format
      agreeTrial, because, " ", 422, invalid-fields
      agreeTrial, because, LONG, 422, invalid-fields
      agreeProduction, on, null, 422, invalid-fields
      agreeProduction, on, 7, 400, wrong-type
      agreeProduction, because, 7, 400, wrong-type
      """;

  private AgreementOperations() {}
}
