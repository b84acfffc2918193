package dev.customerfirst.kit.parcels;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.KnownTimeZone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record NewParcel(
    @NotBlank @Size(max = 40) String recipient,
    @NotNull @KnownTimeZone String timeZone,
    @NotNull ParcelSize size,
    @Nullable Instant pickupAt,
    @Nullable LocalDate bookedOn,
    @Nullable Role bookedBy,
    @Nullable Money price,
    @Nullable List<@Valid Item> items) {

  record Item(@NotBlank String name, @Min(1) int pieces) {}
}
