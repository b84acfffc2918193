package dev.customerfirst.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.kit.rule.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

  @Test
  void theGravestRefusalDecidesAndAllAreNamed() {
    ProblemException problem =
        Problems.refuse(
            List.of(
                Refusal.invalid("too-early", "/startsOn", "Start later."),
                Refusal.conflict("running", "End the other one first."),
                Refusal.invalid("too-long", "/name", "Shorten it.")));
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.code()).isEqualTo("running");
    assertThat(problem.errors())
        .extracting(Problem.Error::code)
        .containsExactly("too-early", "running", "too-long");
  }

  @ParameterizedTest
  @CsvSource({
    "account, account-not-found",
    "SupportPlan, support-plan-not-found",
    "contract quarter, contract-quarter-not-found",
  })
  void whatIsMissingIsNamed(String thing, String code) {
    assertThat(Problems.notFound(thing, 1).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-           | 428",
        "' '         | 428",
        "\"2\"       | 412",
        "3           | 412",
        "W/\"3\"     | 412",
        "\"3\"       | 0",
        "\"2\", \"3\" | 0",
        "*           | 0",
      })
  void changesNeedTheVersionThatWasRead(String header, int status) {
    if (status == 0) {
      Preconditions.ifMatch(header, 3);
    } else {
      assertThatThrownBy(() -> Preconditions.ifMatch(header, 3))
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.status()).isEqualTo(status));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/parcels, /v1/parcels, true",
    "/v1/parcels/, /v1/parcels, true",
    "/v1/parcels/{id}, /v1/parcels/7, true",
    "/v1/parcels/{id}, /v1/parcels/7/items, false",
    "'/v1/x/{key: [a-z]+}/y', /v1/x/abc/y, true",
    "'/v1/x/{key: [a-z]+}/y', /v1/x/12/y, false",
  })
  void pathsAreMatchedToTheirTemplates(String template, String path, boolean matches) {
    assertThat(AllowedMethods.pattern(template).matcher(path).matches()).isEqualTo(matches);
  }
}
