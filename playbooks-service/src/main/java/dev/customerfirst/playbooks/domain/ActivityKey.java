package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.JourneyPhase;
import org.jspecify.annotations.Nullable;

/**
 * What makes an activity the same one, within its contract or opportunity, however often it is
 * planned.
 *
 * @param quarter the contract quarter; null outside quarters
 * @param occurrence 1 for the first of its code in that quarter
 */
public record ActivityKey(
    ActivityCode code, JourneyPhase phase, @Nullable Integer quarter, int occurrence) {}
