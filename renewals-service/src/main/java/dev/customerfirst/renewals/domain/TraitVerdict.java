package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.HealthBand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one trait says of a renewal.
 *
 * @param band null while nothing is known
 * @param because in words
 * @param asOf when the newest was heard that it rests on; null while nothing is known
 */
public record TraitVerdict(
    RenewalTrait trait, @Nullable HealthBand band, String because, @Nullable Instant asOf) {}
