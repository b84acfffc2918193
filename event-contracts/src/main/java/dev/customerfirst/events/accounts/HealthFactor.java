package dev.customerfirst.events.accounts;

import org.jspecify.annotations.Nullable;

/**
 * What one trait added to a health score.
 *
 * @param points 0-100; null when nothing is known about it
 */
public record HealthFactor(String code, @Nullable Integer points, String because) {}
