package dev.customerfirst.accounts.role;

import static dev.customerfirst.accounts.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.customerfirst.events.Role;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RoleCatalogueTest {

  @Inject RoleCatalogue roles;

  @Test
  @Tag("R033")
  void describesEveryRoleOnceInTheOrderOfTheRoleList() {
    assertThat(roles.all()).extracting(RoleEntry::role).containsExactly(Role.values());
    as("MARKETING")
        .get("/v1/roles")
        .then()
        .statusCode(200)
        .body("items", hasSize(Role.values().length));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Tag("R034")
  void saysWhatEachRoleIsForWhatItDoesAndHowItGrows(Role role) {
    RoleEntry entry = roles.named(role.name());
    assertThat(entry.name()).isNotBlank();
    assertThat(entry.purpose()).endsWith(".");
    for (List<String> texts : List.of(entry.duties(), entry.tasks(), entry.development())) {
      assertThat(texts).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
      assertThat(texts).allSatisfy(text -> assertThat(text).endsWith("."));
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Tag("R061")
  void measuresEachRoleByFiguresWithATarget(Role role) {
    List<RoleMetric> metrics = roles.named(role.name()).metrics();
    assertThat(metrics).hasSizeGreaterThanOrEqualTo(2);
    assertThat(metrics).extracting(RoleMetric::code).doesNotHaveDuplicates();
    assertThat(metrics)
        .allSatisfy(
            metric -> {
              assertThat(metric.code()).matches("[A-Z][A-Z0-9_]*");
              assertThat(metric.name()).isNotBlank();
              assertThat(metric.meaning()).endsWith(".");
              assertThat(metric.unit()).isNotNull();
              assertThat(metric.better()).isNotNull();
              assertThat(metric.target()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "TAM, TECHNICAL_ADVISOR",
    "TA, TECHNICAL_ADVISOR",
    "CE, CUSTOMER_ENGINEER",
    "AE, ACCOUNT_EXECUTIVE",
    "ADR, ACCOUNT_DEVELOPMENT_REP",
    "VE, VALUE_ENGINEER",
    "SALES_ENGINEER, SALES_ENGINEER",
  })
  void isFoundByItsAliases(String alias, String role) {
    as("MARKETING").get("/v1/roles/" + alias).then().statusCode(200).body("role", equalTo(role));
  }

  @Test
  void noAliasCouldMeanTwoRoles() {
    List<String> names =
        new ArrayList<>(roles.all().stream().flatMap(entry -> entry.aliases().stream()).toList());
    assertThat(names).doesNotContain("SE", "CS");
    Stream.of(Role.values()).map(Role::name).forEach(names::add);
    assertThat(names).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SE", "CS"})
  void asksWhichOfTwoRolesIsMeant(String code) {
    as("MARKETING")
        .get("/v1/roles/" + code)
        .then()
        .statusCode(422)
        .body("code", equalTo("ambiguous-code"))
        .body("detail", containsString(" or "));
  }

  @Test
  void knowsNoOtherCodes() {
    for (String code : List.of("KING", "tam", "%20")) {
      as("MARKETING")
          .urlEncodingEnabled(false)
          .get("/v1/roles/" + code)
          .then()
          .statusCode(422)
          .body("code", equalTo("unknown-code"));
    }
  }

  @Test
  @Tag("R034")
  void theThreeRolesOfASaleDifferInWhatTheyAreMeasuredBy() {
    List<List<String>> codes =
        Stream.of("ACCOUNT_DEVELOPMENT_REP", "ACCOUNT_EXECUTIVE", "SALES_ENGINEER")
            .map(role -> roles.named(role).metrics().stream().map(RoleMetric::code).toList())
            .toList();
    assertThat(codes.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    as("MARKETING")
        .get("/v1/roles/ADR")
        .then()
        .body("metrics.code", hasItem("APPOINTMENTS"))
        .body("metrics[0].target", equalTo(12));
  }
}
