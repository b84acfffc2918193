package dev.customerfirst.kit.parcels;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ParcelView(
    UUID id,
    String recipient,
    String timeZone,
    ParcelSize size,
    @Nullable Instant pickupAt,
    boolean pickedUp) {}
