package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.Absence;
import dev.customerfirst.accounts.domain.Presence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps an {@link Absence} in a row, with its instants for statements over many people. */
@Embeddable
record AbsenceColumns(
    @Column(name = "first_day") LocalDate firstDay,
    @Column(name = "last_day") LocalDate lastDay,
    @Column(name = "cover_id") @Nullable UUID coverId,
    @Column(name = "begins_at") Instant beginsAt,
    @Column(name = "ends_at") Instant endsAt) {

  static AbsenceColumns of(Absence absence, Presence whose) {
    return new AbsenceColumns(
        absence.firstDay(),
        absence.lastDay(),
        absence.coverId(),
        whose.beginsAt(absence),
        whose.endsAt(absence));
  }

  Absence absence(UUID id) {
    return new Absence(id, firstDay, lastDay, coverId);
  }
}
