package dev.customerfirst.renewals.quarter;

import dev.customerfirst.kit.http.KnownTimeZone;
import dev.customerfirst.renewals.domain.RequestedTerm;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A term whose quarters somebody wants to see. */
record NewTerm(
    @NotNull LocalDate startsOn,
    @Schema(description = "Last day, inclusive. Give this or termMonths.")
        @Nullable LocalDate endsOn,
    @Schema(description = "Whole months, 1 to 240. Give this or endsOn.")
        @Nullable Integer termMonths,
    @Schema(description = "IANA zone in which the days begin and end") @NotNull @KnownTimeZone
        String timeZone) {

  RequestedTerm requested() {
    return new RequestedTerm(startsOn, endsOn, termMonths);
  }
}
