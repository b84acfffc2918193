package dev.customerfirst.playbooks.ask;

import dev.customerfirst.playbooks.domain.AskStatus;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Yes or no.
 *
 * @param words needed with a no
 */
record Answer(@NotNull AskStatus status, @Nullable @Size(max = 2000) String words) {

  static final String EXAMPLE =
      """
      {"status": "APPROVED", "words": "In the third week."}""";

  @AssertTrue(message = "Answer APPROVED, or REFUSED with words that say why.")
  boolean isAnswer() {
    return status == AskStatus.APPROVED
        || status == AskStatus.REFUSED && words != null && !words.isBlank();
  }
}
