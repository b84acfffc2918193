package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeLawTest {

  private static final UUID ONE = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "false, 0, 0, ''",
    "true, 0, 0, merge-with-itself",
    "false, 1, 0, merge-loses-contracts",
    "false, 0, 2, merge-loses-planning",
    "true, 2, 1, merge-with-itself merge-loses-contracts merge-loses-planning"
  })
  void saysAllThatSpeaksAgainstAMerge(
      boolean itself, long contracts, long signedOff, String codes) {
    List<Refusal> refusals =
        MergeLaw.check(ONE, itself ? ONE : UUID.randomUUID(), contracts, signedOff);
    assertThat(String.join(" ", refusals.stream().map(Refusal::code).toList())).isEqualTo(codes);
  }
}
