package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportingLawTest {

  private final UUID person = UUID.randomUUID();
  private final UUID above = UUID.randomUUID();

  @Test
  void aLineThatComesToAnEndIsFine() {
    assertThat(ReportingLaw.check(person, List.of(above, UUID.randomUUID()))).isEmpty();
  }

  @Test
  void nobodyReportsToThemselvesOrToTheirOwnPeople() {
    assertThat(ReportingLaw.check(person, List.of(person))).isPresent();
    assertThat(ReportingLaw.check(person, List.of(above, person)))
        .hasValueSatisfying(r -> assertThat(r.code()).isEqualTo("manager-cycle"));
  }

  @Test
  void aSkillIsOneInUpperAndLowerCase() {
    assertThat(Skills.check(List.of("Kubernetes", "Go"))).isEmpty();
    assertThat(Skills.check(List.of("Kubernetes", "Go", " kubernetes ")))
        .singleElement()
        .satisfies(r -> assertThat(r.pointer()).isEqualTo("/skills/2"));
    assertThat(Skills.byKey(List.of(" Go "))).containsEntry("go", "Go");
  }
}
