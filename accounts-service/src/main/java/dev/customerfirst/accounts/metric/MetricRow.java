package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one account.
 *
 * @param accountId the account here; or {@code accountExternalId}, its key in another system
 * @param day by the account's own calendar; not later than tomorrow there
 * @param metric name of its definition
 */
@Schema(
    examples =
        """
        {"accountExternalId": {"system": "crm", "id": "0015e00002AbCdE"}, "day": "2026-01-04",
         "metric": "dau", "value": 214}""")
public record MetricRow(
    @Nullable UUID accountId,
    @Nullable @Valid NewExternalId accountExternalId,
    @NotNull LocalDate day,
    @NotNull @Size(max = 64) @OneLine String metric,
    @NotNull BigDecimal value) {}
