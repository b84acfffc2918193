package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.accounts.domain.PersonaContent.CheckIn;
import dev.customerfirst.events.Persona;
import dev.customerfirst.kit.rule.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonaContentTest {

  @ParameterizedTest
  @EnumSource(Persona.class)
  void saysSomethingUsefulOfEveryPersona(Persona persona) {
    PersonaContent content = PersonaContent.builtIn(persona);
    assertThat(content.caresAbout()).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(content.leaveOut()).isNotEmpty();
    assertThat(content.check()).isEmpty();
    assertThat(content.checkIn() != null).isEqualTo(persona == Persona.KEY_BUSINESS);
    assertThat(content.likelyApprovesPurchases()).isEqualTo(persona == Persona.KEY_BUSINESS);
  }

  @ParameterizedTest
  @CsvSource({"15, 30,", "30, 30,", "31, 30, check-in-too-long"})
  void staysWithinTheLongestCheckIn(int usual, int most, @Nullable String code) {
    PersonaContent content =
        new PersonaContent(List.of(), List.of(), new CheckIn(usual, most, 1), false);
    assertThat(content.check().map(Refusal::code).orElse(null)).isEqualTo(code);
  }
}
