package dev.customerfirst.accounts.load;

import dev.customerfirst.accounts.domain.Capacity;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many accounts one person can look after.
 *
 * @param fewest 0 or more: with fewer there is room for more
 * @param most 1 or more: with more somebody is neglected
 */
@Schema(examples = "{\"fewest\": 20, \"most\": 30}")
record CapacityDecision(@NotNull Integer fewest, @NotNull Integer most) {

  Capacity capacity() {
    return new Capacity(fewest, most);
  }
}
