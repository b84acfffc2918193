package dev.customerfirst.accounts.merge;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a merge did, or would do.
 *
 * @param goesAlong what the survivor gets, and how much of it
 * @param externalIds how many keys of other systems lead to the survivor from now on
 */
@Schema(
    name = "Merge",
    examples =
        """
        {"mergedAccountId": "01987c5f-0a1b-7c3d-8e4f-5061728394a5",
         "survivingAccountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "externalIds": 1,
         "goesAlong": [{"what": "contacts", "count": 3}, {"what": "opportunities", "count": 2}]}""")
record MergeView(
    UUID mergedAccountId, UUID survivingAccountId, int externalIds, List<Part> goesAlong) {

  /** One kind of thing. */
  @Schema(name = "MergePart")
  record Part(String what, long count) {}
}
