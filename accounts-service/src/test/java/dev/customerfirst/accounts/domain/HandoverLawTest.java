package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverLawTest {

  private static final UUID GIVER = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);
  private static final UUID ACCOUNT = new UUID(2, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "false, -, -",
        "false, 2026-01-06, -",
        "false, 2026-01-05, person-left",
        "true, -, handover-to-themselves"
      })
  void somebodyElseWhoIsHereTakesOver(
      boolean themselves, @Nullable LocalDate leftOn, @Nullable String code) {
    List<Refusal> refusals =
        HandoverLaw.check(
            GIVER,
            new HandoverLaw.Receiver(
                themselves ? GIVER : OTHER, Set.of(Role.PRODUCT), leftOn, TODAY));
    assertThat(refusals)
        .extracting(Refusal::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(refusals).allSatisfy(r -> assertThat(r.pointer()).isEqualTo("/toPersonId"));
  }

  @Test
  void theyHoldTheRoleOfEachSeat() {
    var receiver = new HandoverLaw.Receiver(OTHER, Set.of(Role.PRODUCT), null, TODAY);
    assertThat(HandoverLaw.checkSeat(Role.PRODUCT, receiver)).isEmpty();
    assertThat(HandoverLaw.checkSeat(Role.MARKETING, receiver))
        .hasValueSatisfying(no -> assertThat(no.pointer()).isEqualTo("/toPersonId"));
  }

  @Test
  void onlySeatsThatThereAreCanBeChosen() {
    assertThat(HandoverLaw.checkChoice(List.of(), List.of(ACCOUNT))).isEmpty();
    assertThat(HandoverLaw.checkChoice(List.of(ACCOUNT), Set.of(ACCOUNT))).isEmpty();
    assertThat(HandoverLaw.checkChoice(List.of(ACCOUNT, OTHER), Set.of(ACCOUNT)))
        .extracting(Refusal::pointer)
        .containsExactly("/accountIds/1");
    assertThat(HandoverLaw.checkChoice(List.of(), Set.of()))
        .extracting(Refusal::code)
        .containsExactly("nothing-to-hand-over");
  }
}
