package dev.customerfirst.renewals.outlook;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Tier;
import dev.customerfirst.renewals.domain.NextStep;
import dev.customerfirst.renewals.domain.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A renewal that comes.
 *
 * @param accountName null when the account was erased
 * @param daysLeft until the day after the last day; negative in the days of grace
 * @param window the last renewal window that opened: days before the end; null before the first
 * @param signal null while too little is known
 * @param agree whether signal and call say the same; null while one is silent
 * @param projected a year; null while nothing is projected
 * @param asOf when the newest was heard that the signal rests on
 */
@Schema(name = "ComingRenewal", examples = OutlookExamples.ROW)
record RenewalRow(
    UUID contractId,
    UUID accountId,
    @Nullable String accountName,
    @Nullable Tier tier,
    ContractStatus status,
    LocalDate endsOn,
    long daysLeft,
    @Nullable Integer window,
    Money valueAYear,
    @Nullable HealthBand signal,
    @Nullable HealthBand call,
    @Nullable Boolean agree,
    @Nullable HealthBand rating,
    @Nullable Projection projection,
    @Nullable Money projected,
    List<GapView> gaps,
    NextStep nextStep,
    @Nullable Instant asOf) {}
