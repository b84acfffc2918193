package dev.customerfirst.playbooks.ask;

import dev.customerfirst.events.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to ask of another function.
 *
 * @param of who is asked
 */
record NewAsk(
    @NotNull Role of, @NotBlank @Size(max = 2000) String what, @Nullable LocalDate neededBy) {

  static final String EXAMPLE =
      """
      {"of": "MARKETING", "what": "A workshop for their developers in May.",
       "neededBy": "2026-05-29"}""";
}
