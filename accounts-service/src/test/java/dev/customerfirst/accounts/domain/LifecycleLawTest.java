package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Lifecycle;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleLawTest {

  /** A contract is written as its number, "!" when it has ended, ">" and its successor. */
  @ParameterizedTest
  @CsvSource({
    "'', PROSPECT",
    "1, CUSTOMER",
    "1!, CHURNED",
    "1!>2, CUSTOMER",
    "1!>2 2, CUSTOMER",
    "1!>2 2!, CHURNED",
    "1!>2 2!>3, CUSTOMER",
    "1! 2, CUSTOMER",
    "1! 2!, CHURNED",
    "1>2, CUSTOMER",
    "1>2 2!, CUSTOMER"
  })
  void followsFromTheContracts(String contracts, Lifecycle lifecycle) {
    List<ContractStanding> known =
        Arrays.stream(contracts.split(" "))
            .filter(text -> !text.isEmpty())
            .map(LifecycleLawTest::contract)
            .toList();
    assertThat(LifecycleLaw.of(known)).isEqualTo(lifecycle);
  }

  @ParameterizedTest
  @EnumSource(Lifecycle.class)
  void saysWhyInWords(Lifecycle to) {
    assertThat(LifecycleLaw.because(Lifecycle.CHURNED, to)).endsWith(".");
  }

  private static ContractStanding contract(String text) {
    String[] parts = text.split(">");
    return new ContractStanding(
        id(parts[0].substring(0, 1)),
        parts[0].endsWith("!"),
        parts.length > 1 ? id(parts[1]) : null);
  }

  private static UUID id(String digit) {
    return new UUID(0, Long.parseLong(digit));
  }
}
