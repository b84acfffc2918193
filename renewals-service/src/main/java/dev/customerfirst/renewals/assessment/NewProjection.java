package dev.customerfirst.renewals.assessment;

import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.renewals.domain.Projection;
import dev.customerfirst.renewals.domain.RequestedPrice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a renewal will bring. */
@Schema(
    examples =
        "{\"projection\": \"PARTIAL_CHURN\", \"value\": {\"amount\": \"80000.00\", \"currency\":"
            + " \"EUR\"}, \"because\": \"One plant was sold.\"}")
record NewProjection(
    @NotNull Projection projection,
    @Schema(description = "A year; with PARTIAL_CHURN and GROWTH only") @Valid
        @Nullable ValueAYear value,
    @NotNull @Size(max = 1000) @OneLine String because) {

  /** An amount of money for one year. */
  record ValueAYear(@NotNull BigDecimal amount, @NotNull @Size(max = 3) String currency) {

    RequestedPrice requested() {
      return new RequestedPrice(amount, currency);
    }
  }
}
