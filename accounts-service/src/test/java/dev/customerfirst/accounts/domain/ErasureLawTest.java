package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureLawTest {

  @ParameterizedTest
  @CsvSource({
    "Asked for it., Lena Voss, lena@x.example, false",
    "Lena asked for it., Lena Voss, lena@x.example, true",
    "Ms. VOSS asked for it., Lena Voss, lena@x.example, true",
    "voss: asked, Lena Voss, lena@x.example, true",
    "Asked from LENA@x.example., Anna Berg, lena@x.example, true",
    "The lenient way., Lena Voss, lena@x.example, false",
    "Request of the de facto owner., Jan de Vries, , false",
    "Müller left., Jörg Müller, , true",
    "Left., Voss, , false"
  })
  void keepsNoNameInTheReason(String because, String name, String email, boolean refused) {
    assertThat(ErasureLaw.check(because, name, email).isPresent()).isEqualTo(refused);
  }
}
