package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on files, on what becomes of them, and on mappings. */
final class ImportOperations {

  static final String MAPPING = "{\"kind\": \"accounts\", \"expression\": \"name\"}";

  static final List<Operation> ALL =
      List.of(
          write("importAccounts", "POST", "/v1/accounts/imports", null, Roles.INTEGRATION),
          write("importPeople", "POST", "/v1/people/imports", null, Roles.INTEGRATION),
          write("importContacts", "POST", "/v1/contacts/imports", null, Roles.INTEGRATION),
          write("importMetrics", "POST", "/v1/metrics/imports", null, Roles.INTEGRATION),
          write(
              "importOpportunities", "POST", "/v1/opportunities/imports", null, Roles.INTEGRATION),
          write(
              "upsertOpportunities",
              "POST",
              "/v1/opportunities/batch",
              "{\"rows\": [{\"externalId\": {\"system\": \"crm\", \"id\": \"1\"},"
                  + " \"accountId\": \"$account\", \"name\": \"N\", \"kind\": \"NEW_BUSINESS\"}]}",
              Roles.INTEGRATION),
          read("getOperation", "/v1/operations/$operation"),
          read("listOperations", "/v1/operations"),
          read("listVerdicts", "/v1/operations/$operation/verdicts"),
          read("downloadRejects", "/v1/operations/$operation/rejects"),
          write(
              "cancelOperation",
              "POST",
              "/v1/operations/$operation/cancellation",
              null,
              Roles.INTEGRATION),
          read("listImportMappings", "/v1/import-mappings"),
          read("getImportMapping", "/v1/import-mappings/from-crm"),
          write(
              "keepImportMapping",
              "PUT",
              "/v1/import-mappings/from-crm",
              MAPPING,
              Roles.INTEGRATION),
          write(
              "deleteImportMapping",
              "DELETE",
              "/v1/import-mappings/from-crm",
              null,
              Roles.INTEGRATION),
          write(
              "previewImportMapping",
              "POST",
              "/v1/import-mappings/preview",
              "{\"kind\": \"accounts\", \"expression\": \"name\", \"rows\": [{\"name\": \"N\"}]}",
              Roles.INTEGRATION));

  static final String BAD_FIELDS =
      """
      upsertOpportunities, rows, [], 422, invalid-fields
      upsertOpportunities, rows, {}, 400, wrong-type
      upsertOpportunities, rows, null, 422, invalid-fields
      keepImportMapping, kind, "ships", 422, unknown-kind
      keepImportMapping, kind, null, 422, invalid-fields
      keepImportMapping, kind, LONG, 422, invalid-fields
      keepImportMapping, kind, 7, 400, wrong-type
      keepImportMapping, expression, null, 422, invalid-fields
      keepImportMapping, expression, " ", 422, invalid-fields
      keepImportMapping, expression, "{'a' 1}", 422, mapping-does-not-compile
      keepImportMapping, expression, "a\\u0000b", 400, unusable-text
      previewImportMapping, kind, "ships", 422, unknown-kind
      previewImportMapping, expression, "(", 422, mapping-does-not-compile
      previewImportMapping, rows, [], 422, invalid-fields
      previewImportMapping, rows, [7], 400, wrong-type
      previewImportMapping, rows, [null], 422, invalid-fields
      """;

  private ImportOperations() {}
}
