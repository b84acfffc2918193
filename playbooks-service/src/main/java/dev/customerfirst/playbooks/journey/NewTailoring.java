package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.playbooks.domain.Tailoring.Change;
import dev.customerfirst.playbooks.domain.Tailoring.Kind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a journey is to differ from the matrix, and why.
 *
 * @param contractId the only contract it is about; every one of the account where it is left out
 * @param quarter the only quarter it is about; ADD needs one
 * @param days SHIFT only: how much later it is due, or earlier when below 0
 */
record NewTailoring(
    @NotNull Kind kind,
    @NotNull ActivityCode code,
    @Nullable UUID contractId,
    @Nullable @Min(1) @Max(80) Integer quarter,
    @Nullable Integer days,
    @NotBlank(message = "Say why, in a sentence.") @Size(max = 2000) String because) {

  Change change() {
    return new Change(kind, code, contractId, quarter, days, because);
  }
}
