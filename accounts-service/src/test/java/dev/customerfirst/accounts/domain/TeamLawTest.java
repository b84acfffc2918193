package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    assertThat(TeamLaw.checkHolder(Role.PRODUCT, person, List.of(Role.PRODUCT))).isEmpty();
    assertThat(TeamLaw.checkHolder(Role.PRODUCT, person, List.of(Role.MARKETING)))
        .hasValueSatisfying(no -> assertThat(no.detail()).contains("PRODUCT", person.toString()));
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
