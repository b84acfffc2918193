package dev.customerfirst.playbooks.ask;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked instead; it has to be approved again. */
record ChangedAsk(@NotBlank @Size(max = 2000) String what, @Nullable LocalDate neededBy) {

  static final String EXAMPLE =
      """
      {"what": "A workshop for their developers in June.", "neededBy": "2026-06-26"}""";
}
