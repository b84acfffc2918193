package dev.customerfirst.renewals.domain;

import static dev.customerfirst.events.HealthBand.GREEN;
import static dev.customerfirst.events.HealthBand.RED;
import static dev.customerfirst.events.HealthBand.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallRuleTest {

  @ParameterizedTest
  @CsvSource({
    ",                          ACCOUNT_EXECUTIVE,         true",
    ",                          TECHNICAL_ADVISOR,         false",
    ",                          CUSTOMER_ENGINEER,         false",
    ",                          SALES_MANAGER,             true",
    "ACCOUNT_EXECUTIVE,         ACCOUNT_EXECUTIVE,         true",
    "ACCOUNT_EXECUTIVE,         TECHNICAL_ADVISOR,         false",
    "ACCOUNT_EXECUTIVE,         TECHNICAL_SUCCESS_MANAGER, true",
    "SALES_MANAGER,             ACCOUNT_EXECUTIVE,         false",
    "SALES_MANAGER,             TECHNICAL_SUCCESS_MANAGER, true",
    "TECHNICAL_SUCCESS_MANAGER, CUSTOMER_ENGINEER,         false",
    "ADMIN,                     ACCOUNT_EXECUTIVE,         false",
  })
  void theExecutivesCallCountsUntilAManagerGivesOne(
      @Nullable Role before, Role given, boolean force) {
    assertThat(CallRule.takesForce(before, given)).isEqualTo(force);
  }

  @Test
  void signalAndCallAgreeWhenTheySayTheSame() {
    assertThat(CallRule.agree(GREEN, GREEN)).isTrue();
    assertThat(CallRule.agree(GREEN, YELLOW)).isFalse();
    assertThat(CallRule.agree(null, YELLOW)).isNull();
    assertThat(CallRule.agree(GREEN, null)).isNull();
  }

  @Test
  void theWorseOfBothCounts() {
    assertThat(CallRule.worse(GREEN, RED)).isEqualTo(RED);
    assertThat(CallRule.worse(YELLOW, GREEN)).isEqualTo(YELLOW);
    assertThat(CallRule.worse(null, GREEN)).isEqualTo(GREEN);
    assertThat(CallRule.worse(RED, null)).isEqualTo(RED);
    assertThat(CallRule.worse(null, null)).isNull();
  }
}
