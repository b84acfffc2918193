package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R032")
class TeamLawTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  void seatsEveryRoleThatPeoplePlay(Role role) {
    boolean technical = role == Role.INTEGRATION || role == Role.ADMIN;
    assertThat(TeamLaw.checkRole(role).isPresent()).isEqualTo(technical);
  }

  @Test
  void seatsOnlyWhoHoldsTheRole() {
    UUID person = new UUID(1, 2);
    assertThat(TeamLaw.checkHolder(Role.PRODUCT, person, List.of(Role.PRODUCT), "/x")).isEmpty();
    assertThat(TeamLaw.checkHolder(Role.PRODUCT, person, List.of(Role.MARKETING), "/x"))
        .hasValueSatisfying(no -> assertThat(no.detail()).contains("PRODUCT", person.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "TECHNICAL_ADVISOR CUSTOMER_ENGINEER ACCOUNT_EXECUTIVE, TECHNICAL_ADVISOR",
        "CUSTOMER_ENGINEER ACCOUNT_EXECUTIVE, CUSTOMER_ENGINEER",
        "TECHNICAL_ADVISOR, TECHNICAL_ADVISOR",
        "ACCOUNT_EXECUTIVE SUPPORT_ENGINEER, -",
      })
  @Tag("R008")
  @Tag("R023")
  void oneOfTheTeamIsAccountable(String team, @Nullable Role accountable) {
    List<Role> roles = Stream.of(team.split(" ")).map(Role::valueOf).toList();
    assertThat(TeamLaw.accountable(roles)).isEqualTo(Optional.ofNullable(accountable));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2026-03-01, true",
        "2026-03-02, 2026-03-01, true",
        "2026-03-01, 2026-03-01, false",
        "2026-02-01, 2026-03-01, false"
      })
  void seatsNobodyWhoHasLeft(@Nullable LocalDate leftOn, LocalDate day, boolean fine) {
    assertThat(TeamLaw.checkHere(new UUID(1, 2), leftOn, day, "/personId").isEmpty())
        .isEqualTo(fine);
  }

  @Test
  void missesTheTwoRolesTheJourneyCannotDoWithout() {
    assertThat(TeamLaw.missing(List.of()))
        .containsExactly(Role.ACCOUNT_EXECUTIVE, Role.CUSTOMER_ENGINEER);
    assertThat(TeamLaw.missing(List.of(Role.ACCOUNT_EXECUTIVE, Role.PRODUCT)))
        .containsExactly(Role.CUSTOMER_ENGINEER);
    assertThat(TeamLaw.missing(List.of(Role.CUSTOMER_ENGINEER, Role.ACCOUNT_EXECUTIVE))).isEmpty();
  }
}
