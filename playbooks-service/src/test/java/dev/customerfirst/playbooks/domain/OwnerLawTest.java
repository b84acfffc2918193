package dev.customerfirst.playbooks.domain;

import static dev.customerfirst.events.Role.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Role.CUSTOMER_ENGINEER;
import static dev.customerfirst.events.Role.TECHNICAL_ADVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerLawTest {

  @ParameterizedTest(name = "{0} in {1}, team {2}: {3}")
  @CsvSource({
    "CUSTOMER_ENGINEER, QUARTER, CUSTOMER_ENGINEER, CUSTOMER_ENGINEER",
    "CUSTOMER_ENGINEER, QUARTER, CUSTOMER_ENGINEER TECHNICAL_ADVISOR, TECHNICAL_ADVISOR",
    "CUSTOMER_ENGINEER, CONTRACT_STARTED, TECHNICAL_ADVISOR, TECHNICAL_ADVISOR",
    "CUSTOMER_ENGINEER, STAGE_6, CUSTOMER_ENGINEER TECHNICAL_ADVISOR, CUSTOMER_ENGINEER",
    "CUSTOMER_ENGINEER, STAGE_6, TECHNICAL_ADVISOR, ",
    "CUSTOMER_ENGINEER, QUARTER, ACCOUNT_EXECUTIVE, ",
    "ACCOUNT_EXECUTIVE, QUARTER, ACCOUNT_EXECUTIVE TECHNICAL_ADVISOR, ACCOUNT_EXECUTIVE",
    "ACCOUNT_EXECUTIVE, QUARTER, TECHNICAL_ADVISOR, "
  })
  void findsTheSeatThatDoesTheWork(
      Role owner, JourneyPhase phase, String team, @Nullable Role seat) {
    Set<Role> roles = Arrays.stream(team.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    assertThat(OwnerLaw.seat(owner, phase, roles).orElse(null)).isEqualTo(seat);
  }

  @Test
  void namesEachSeatOnce() {
    assertThat(
            OwnerLaw.seats(
                List.of(ACCOUNT_EXECUTIVE, CUSTOMER_ENGINEER),
                JourneyPhase.QUARTER,
                Set.of(ACCOUNT_EXECUTIVE, CUSTOMER_ENGINEER, TECHNICAL_ADVISOR)))
        .containsExactly(ACCOUNT_EXECUTIVE, TECHNICAL_ADVISOR);
  }
}
