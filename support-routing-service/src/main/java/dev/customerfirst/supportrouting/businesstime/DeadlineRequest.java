package dev.customerfirst.supportrouting.businesstime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When is it due?
 *
 * @param target an ISO-8601 duration of open time, or business days
 */
@Schema(
    examples =
        "{\"calendar\": "
            + CalendarRequest.EXAMPLE
            + ", \"startedAt\": \"2026-03-02T11:00:00Z\", \"target\": \"PT4H\","
            + " \"pauses\": [{\"from\": \"2026-03-02T11:15:00Z\", \"to\": \"2026-03-02T11:30:00Z\"}]}")
record DeadlineRequest(
    @NotNull @Valid CalendarRequest calendar,
    @NotNull Instant startedAt,
    @NotNull
        @Schema(
            oneOf = {String.class, DeadlineRequest.BusinessDays.class},
            examples = {"PT4H", "{\"businessDays\": 2}"})
        Object target,
    @Nullable @Size(max = DeadlineRequest.MOST_PAUSES) List<@NotNull @Valid PauseRequest> pauses) {

  static final int MOST_PAUSES = 1_000;

  /**
   * Open dates after the date of the start, at the same time of day.
   *
   * @param businessDays 1 or more
   */
  record BusinessDays(int businessDays) {}
}
