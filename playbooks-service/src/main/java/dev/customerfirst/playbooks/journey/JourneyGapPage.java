package dev.customerfirst.playbooks.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of gaps.
 *
 * @param items may be fewer than asked for, even none, although there is a next page
 */
record JourneyGapPage(List<JourneyGap> items, @Nullable String next) {}
