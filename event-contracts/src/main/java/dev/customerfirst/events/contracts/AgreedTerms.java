package dev.customerfirst.events.contracts;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.SupportPlan;
import java.time.LocalDate;
import java.util.List;

/**
 * What both sides agreed on.
 *
 * @param endsOn last day, inclusive
 * @param value of the whole contract
 */
public record AgreedTerms(
    LocalDate startsOn,
    LocalDate endsOn,
    int seats,
    Money value,
    SupportPlan supportPlan,
    List<SupportOverride> supportOverrides) {}
