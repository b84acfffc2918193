package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.Absence;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a person will be away.
 *
 * @param lastDay inclusive
 * @param coverId who stands in
 */
@Schema(
    examples =
        """
        {"firstDay": "2026-03-02", "lastDay": "2026-03-06",
         "coverId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a02"}""")
record NewAbsence(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay, @Nullable UUID coverId) {

  Absence absence() {
    return new Absence(Uuid7.next(), firstDay, lastDay, coverId);
  }
}
