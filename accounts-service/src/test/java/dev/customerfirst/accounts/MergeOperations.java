package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations that make two records one. */
final class MergeOperations {

  private static final String MERGE =
      "{\"survivingAccountId\": \"$other\", \"because\": \"Registered twice.\"}";

  static final List<Operation> ALL =
      List.of(
          write("mergeAccount", "POST", "/v1/accounts/$account/merge", MERGE, Roles.VP_SALES),
          write(
              "previewMerge",
              "POST",
              "/v1/accounts/$account/merge/preview",
              MERGE,
              Roles.VP_SALES));

  static final String BAD_FIELDS =
      """
      mergeAccount, survivingAccountId, null, 422, invalid-fields
      mergeAccount, survivingAccountId, "nobody", 400, wrong-format
      mergeAccount, survivingAccountId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-account
      mergeAccount, because, " ", 422, invalid-fields
      mergeAccount, because, LONG, 422, invalid-fields
      previewMerge, survivingAccountId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-account
      """;

  private MergeOperations() {}
}
