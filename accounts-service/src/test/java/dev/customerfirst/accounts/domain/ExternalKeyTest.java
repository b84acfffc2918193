package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ExternalId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalKeyTest {

  @ParameterizedTest
  @CsvSource({
    "crm, 0015E, CRM, 0015e, true",
    "crm, ' 0015e ', crm, 0015e, true",
    "crm, ÄB1, crm, äb1, true",
    "crm, 0015e, erp, 0015e, false",
    "crm, 0015e, crm, 0015f, false"
  })
  void sameWhateverTheCase(
      String system, String id, String otherSystem, String otherId, boolean same) {
    ExternalKey one = ExternalKey.of(new ExternalId(system, id));
    ExternalKey other = ExternalKey.of(new ExternalId(otherSystem, otherId));
    assertThat(one.equals(other)).isEqualTo(same);
  }
}
