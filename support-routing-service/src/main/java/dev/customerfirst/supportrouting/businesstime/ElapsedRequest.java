package dev.customerfirst.supportrouting.businesstime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much open time lies between two instants? */
@Schema(
    examples =
        "{\"calendar\": {\"calendarId\": \"support-hours\"},"
            + " \"from\": \"2026-03-06T23:00:00Z\", \"to\": \"2026-03-09T12:00:00Z\"}")
record ElapsedRequest(
    @NotNull @Valid CalendarRequest calendar,
    @NotNull Instant from,
    @NotNull Instant to,
    @Nullable @Size(max = DeadlineRequest.MOST_PAUSES) List<@NotNull @Valid PauseRequest> pauses) {}
