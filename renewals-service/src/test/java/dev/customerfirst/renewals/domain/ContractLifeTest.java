package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.kit.rule.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContractLifeTest {

  /** Every status beside everything that can happen; a dash where it cannot. */
  private static final String WALK =
      """
                            | DRAFT  | SIGNED  | STARTED | ENDED   | RENEWED | LAPSED | CHURNED
      EDIT                  | DRAFT  | -       | -       | -       | -       | -      | -
      SIGN                  | SIGNED | -       | -       | -       | -       | -      | -
      DISCARD               | DRAFT  | -       | -       | -       | -       | -      | -
      AMEND                 | -      | SIGNED  | STARTED | -       | -       | -      | -
      RENEW                 | -      | SIGNED  | STARTED | RENEWED | -       | -      | RENEWED
      SAY_NON_RENEWAL       | -      | SIGNED  | STARTED | CHURNED | -       | -      | -
      TAKE_BACK_NON_RENEWAL | -      | SIGNED  | STARTED | -       | -       | -      | -
      START                 | -      | STARTED | -       | -       | -       | -      | -
      OPEN_WINDOW           | -      | -       | STARTED | -       | -       | -      | -
      ELAPSE_QUARTER        | -      | -       | STARTED | -       | -       | -      | -
      PASS_NOTICE_DEADLINE  | -      | -       | STARTED | -       | -       | -      | -
      END                   | -      | -       | ENDED   | -       | -       | -      | -
      END_FOLLOWED          | -      | -       | RENEWED | -       | -       | -      | -
      END_LEFT              | -      | -       | CHURNED | -       | -       | -      | -
      PASS_GRACE            | -      | -       | -       | LAPSED  | RENEWED | -      | CHURNED
      """;

  @ParameterizedTest
  @MethodSource("walk")
  void everythingHasOneOutcomeForEachStatus(
      ContractStatus status, Happening happening, @Nullable ContractStatus next) {
    if (next != null) {
      assertThat(ContractLife.after(status, happening)).isEqualTo(next);
      assertThat(ContractLife.refusal(status, happening)).isEmpty();
    } else {
      assertThatThrownBy(() -> ContractLife.after(status, happening))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(happening.name());
    }
  }

  @ParameterizedTest
  @MethodSource("walk")
  void whatPeopleCannotDoIsRefusedInWords(
      ContractStatus status, Happening happening, @Nullable ContractStatus next) {
    Optional<Refusal> refusal = ContractLife.refusal(status, happening);

    if (next == null && happening.askedFor()) {
      assertThat(refusal)
          .hasValueSatisfying(
              no -> {
                assertThat(no.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                assertThat(no.code()).isEqualTo("contract-status");
                assertThat(no.detail())
                    .startsWith("You cannot " + happening.command() + ": this contract is ")
                    .endsWith(".")
                    .doesNotContain(status.name(), "null");
              });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DRAFT   | a draft. You can change it, sign it or discard it.
          SIGNED  | You can amend it, renew it, say that it is not renewed or take back that it is
          STARTED | You can amend it, renew it, say that it is not renewed or take back that it is
          ENDED   | in its days of grace. You can renew it or say that it is not renewed.
          RENEWED | another one follows it. Go on with the contract that its successorId names.
          LAPSED  | nobody renewed it in time. Sign a new contract instead.
          CHURNED | the customer said that they leave. You can renew it.
          """)
  void aRefusalSaysWhatCanBeDoneInstead(ContractStatus status, String words) {
    Happening impossible =
        Arrays.stream(Happening.values())
            .filter(h -> h.askedFor() && ContractLife.refusal(status, h).isPresent())
            .findFirst()
            .orElseThrow();

    assertThat(ContractLife.refusal(status, impossible).map(Refusal::detail).orElseThrow())
        .contains(words);
  }

  @Test
  @Tag("R092")
  void theWalkForgetsNothing() {
    assertThat(ContractLife.TRANSITIONS).containsOnlyKeys(ContractStatus.values());
    assertThat(walk().map(cell -> List.of(cell.get()[0], cell.get()[1])))
        .hasSize(ContractStatus.values().length * Happening.values().length)
        .doesNotHaveDuplicates();
    assertThat(
            Arrays.stream(MomentKind.values())
                .filter(kind -> kind != MomentKind.ENDED)
                .map(MomentKind::happening))
        .doesNotHaveDuplicates()
        .noneMatch(Happening::askedFor);
  }

  static Stream<Arguments> walk() {
    List<List<String>> rows =
        WALK.lines()
            .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
            .toList();
    List<Arguments> cells = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 1; i < row.size(); i++) {
        String next = row.get(i);
        cells.add(
            Arguments.of(
                ContractStatus.valueOf(rows.get(0).get(i)),
                Happening.valueOf(row.get(0)),
                next.equals("-") ? null : ContractStatus.valueOf(next)));
      }
    }
    return cells.stream();
  }
}
