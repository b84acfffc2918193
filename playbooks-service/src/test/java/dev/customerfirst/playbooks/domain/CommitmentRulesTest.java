package dev.customerfirst.playbooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.domain.CommitmentRules.Contact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 9);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "CHAMPION_AGREEMENT,        ENGAGEMENT_PLAN, -,       champion, 0, -",
        "CHAMPION_AGREEMENT,        -,               -,       both,     0, -",
        "CHAMPION_AGREEMENT,        ENGAGEMENT_PLAN, -,       buyer,    0, not-a-champion",
        "CHAMPION_AGREEMENT,        ENGAGEMENT_PLAN, -,       nobody,   0, unknown-contact",
        "CHAMPION_AGREEMENT,        ENGAGEMENT_PLAN, servers, champion, 0, resources-not-named",
        "RESOURCES,                 -,               servers, champion, 0, -",
        "RESOURCES,                 -,               -,       champion, 0, resources-not-named",
        "RESOURCES,                 -,               servers, user,     0, not-a-champion",
        "RESOURCES,                 ENGAGEMENT_PLAN, servers, champion, 0, nothing-to-agree-to",
        "ECONOMIC_BUYER_ATTENDANCE, -,               -,       buyer,    0, -",
        "ECONOMIC_BUYER_ATTENDANCE, -,               -,       champion, 0, not-the-economic-buyer",
        "STAKEHOLDER_ATTENDANCE,    -,               -,       user,     0, -",
        "STAKEHOLDER_ATTENDANCE,    -,               -,       user,     1, committed-in-the-future",
        "STAKEHOLDER_ATTENDANCE,    -,               -,       user,    -400, -",
      })
  @Tag("R064")
  @Tag("R069")
  @Tag("R074")
  void aPromiseCountsFromWhomeverCanKeepIt(
      CommitmentKind kind,
      @Nullable DocumentType to,
      @Nullable String resource,
      String who,
      int daysFromToday,
      @Nullable String code) {
    assertThat(
            CommitmentRules.refusals(
                kind,
                to,
                resource == null ? List.of() : List.of(resource),
                contact(who),
                TODAY.plusDays(daysFromToday),
                TODAY))
        .extracting(Refusal::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  private static Optional<Contact> contact(String who) {
    return switch (who) {
      case "champion" -> Optional.of(new Contact(true, false));
      case "buyer" -> Optional.of(new Contact(false, true));
      case "both" -> Optional.of(new Contact(true, true));
      case "user" -> Optional.of(new Contact(false, false));
      default -> Optional.empty();
    };
  }
}
