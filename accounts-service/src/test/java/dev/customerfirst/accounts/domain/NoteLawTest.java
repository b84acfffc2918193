package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteLawTest {

  @ParameterizedTest
  @CsvSource({
    "lena, 2026-01-05T09:00:00Z,",
    "lena, 2026-01-06T08:59:59.999Z,",
    "lena, 2026-01-06T09:00:00Z, note-is-final",
    "omar, 2026-01-05T09:00:00Z, not-your-note",
    "omar, 2026-01-07T09:00:00Z, not-your-note"
  })
  void letsTheAuthorChangeANoteForADay(String editor, Instant now, @Nullable String code) {
    assertThat(
            NoteLaw.checkEdit("lena", editor, Instant.parse("2026-01-05T09:00:00Z"), now)
                .map(Refusal::code)
                .orElse(null))
        .isEqualTo(code);
  }
}
