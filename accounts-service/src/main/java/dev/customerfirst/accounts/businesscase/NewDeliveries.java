package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.external.NewMoney;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered by a day: as it stood then, not what was added.
 *
 * @param on left out: today by the account's calendar
 * @param value all the money delivered by then
 */
@Schema(
    examples =
        """
        {"on": "2026-06-30", "figures": [{"metric": "hours to a fix", "figure": 40}],
         "value": {"amount": "90000.00", "currency": "USD"}, "note": "From their own board."}""")
record NewDeliveries(
    @Nullable LocalDate on,
    @NotNull @Size(max = 50) List<@NotNull @Valid Figure> figures,
    @Nullable @Valid NewMoney value,
    @Nullable @Size(max = 1000) @OneLine String note) {

  /** The newest figure of a target. */
  @Schema(name = "DeliveredFigure", examples = "{\"metric\": \"hours to a fix\", \"figure\": 40}")
  record Figure(@NotNull @Size(max = 100) @OneLine String metric, @NotNull BigDecimal figure) {}
}
