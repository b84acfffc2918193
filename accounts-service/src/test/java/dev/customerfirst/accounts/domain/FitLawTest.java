package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Lifecycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitLawTest {

  @ParameterizedTest
  @CsvSource({"PROSPECT, true", "CUSTOMER, false", "CHURNED, true"})
  void assessesWhoIsNoCustomer(Lifecycle lifecycle, boolean assessed) {
    assertThat(FitLaw.check(lifecycle).isEmpty()).isEqualTo(assessed);
  }

  @Test
  void wantsTheCustomersWords() {
    assertThat(FitLaw.checkWords(0)).isPresent();
    assertThat(FitLaw.checkWords(1)).isEmpty();
  }
}
