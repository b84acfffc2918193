package dev.customerfirst.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CustomerFirstTest {

  private final StringWriter err = new StringWriter();
  private final StringWriter out = new StringWriter();
  private final CommandLine commandLine =
      CustomerFirst.commandLine().setErr(new PrintWriter(err)).setOut(new PrintWriter(out));

  @ParameterizedTest
  @CsvSource({"SE,SUPPORT_ENGINEER or SALES_ENGINEER", "cs,CUSTOMER_SUPPORT"})
  void refusesRoleCodesThatMeanTwoThings(String code, String choices) {
    assertThat(commandLine.execute("token", "--role", code)).isEqualTo(2);
    assertThat(err.toString()).contains("means two roles").contains(choices);
  }

  @Test
  void listsTheRolesWhenOneIsUnknown() {
    assertThat(commandLine.execute("token", "--role", "BOSS")).isEqualTo(2);
    assertThat(err.toString()).contains("BOSS is no role").contains("ACCOUNT_EXECUTIVE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"up", "down", "status", "token", "events", "reset", "import"})
  void explainsEachCommand(String command) {
    assertThat(commandLine.execute(command, "--help")).isZero();
    assertThat(out.toString()).contains("customer-first " + command);
  }
}
