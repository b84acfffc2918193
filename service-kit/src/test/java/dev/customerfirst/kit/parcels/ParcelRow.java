package dev.customerfirst.kit.parcels;

import dev.customerfirst.kit.http.KnownTimeZone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ParcelRow(
    @NotNull @Valid Recipient recipient,
    @NotNull @KnownTimeZone String timeZone,
    @NotNull ParcelSize size,
    @Nullable @Min(1) Integer pieces,
    @Nullable Boolean fragile) {

  record Recipient(@NotBlank @Size(max = 40) String name) {}

  NewParcel wanted() {
    return new NewParcel(recipient.name(), timeZone, size, null, null, null, null, null);
  }
}
