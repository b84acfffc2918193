package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.AbsenceLaw;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An absence as it was recorded.
 *
 * @param warnings what is worth a second look: days on which the cover is away too
 * @param version the number in the ETag: that of the person
 */
@Schema(
    examples =
        """
        {"personId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01",
         "absence": {"id": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a03", "firstDay": "2026-03-02",
          "lastDay": "2026-03-06", "coverId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a02"},
         "warnings": [{"code": "cover-absent-too",
          "detail": "The person who stands in is away on 2026-03-04."}], "version": 1}""")
record RecordedAbsence(
    UUID personId, AbsenceView absence, List<AbsenceLaw.Warning> warnings, long version) {}
