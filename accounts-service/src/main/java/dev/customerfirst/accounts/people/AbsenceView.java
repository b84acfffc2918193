package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.Absence;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a person is away.
 *
 * @param lastDay inclusive
 * @param coverId who stands in; null when nobody does
 */
@Schema(name = "PersonAbsence")
record AbsenceView(UUID id, LocalDate firstDay, LocalDate lastDay, @Nullable UUID coverId) {

  static AbsenceView of(Absence absence) {
    return new AbsenceView(absence.id(), absence.firstDay(), absence.lastDay(), absence.coverId());
  }
}
