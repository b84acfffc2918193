package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.customerfirst.events.contracts.SupportOverride;
import dev.customerfirst.kit.rule.Refusal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R130")
class SupportOverrideLawTest {

  @ParameterizedTest
  @CsvSource({
    "0,  PT1M,     , , ",
    "3,  PT720H,   , , ",
    "3,  ,       1 , , ",
    "3,  ,       30, , ",
    "-1, PT1H,     , override-severity-out-of-range, /severity",
    "4,  PT1H,     , override-severity-out-of-range, /severity",
    "1,  PT59S,    , override-out-of-range, /firstResponse",
    "1,  PT-1H,    , override-out-of-range, /firstResponse",
    "1,  PT720H1S, , override-out-of-range, /firstResponse",
    "1,  ,        0, override-out-of-range, /businessDays",
    "1,  ,       31, override-out-of-range, /businessDays",
    "1,  PT1H,    1, override-promise-unclear, ''",
    "1,  ,         , override-promise-unclear, ''",
  })
  void promisesATimeOrDaysWithinBounds(
      int severity,
      @Nullable Duration response,
      @Nullable Integer days,
      @Nullable String code,
      @Nullable String field) {
    List<Refusal> refusals =
        SupportOverrideLaw.refusals(List.of(new SupportOverride(severity, response, days, false)));

    if (code == null) {
      assertThat(refusals).isEmpty();
    } else {
      assertThat(refusals)
          .extracting(Refusal::code, Refusal::pointer)
          .containsExactly(tuple(code, "/supportOverrides/0" + field));
    }
  }

  @Test
  void aSeverityIsPromisedOnce() {
    assertThat(SupportOverrideLaw.refusals(List.of(hours(1, 4), hours(0, 1), hours(1, 4))))
        .extracting(Refusal::code, Refusal::pointer)
        .containsExactly(tuple("override-repeated", "/supportOverrides/2/severity"));
  }

  @Test
  void theOrderMakesNoDifference() {
    assertThat(SupportOverrideLaw.inOrder(List.of(hours(2, 8), hours(0, 1))))
        .isEqualTo(SupportOverrideLaw.inOrder(List.of(hours(0, 1), hours(2, 8))))
        .extracting(SupportOverride::severity)
        .containsExactly(0, 2);
  }

  private static SupportOverride hours(int severity, int hours) {
    return new SupportOverride(severity, Duration.ofHours(hours), null, false);
  }
}
