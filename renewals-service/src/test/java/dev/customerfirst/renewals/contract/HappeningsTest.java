package dev.customerfirst.renewals.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.kit.messaging.TimedFact;
import dev.customerfirst.renewals.domain.ContractTerm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HappeningsTest {

  private static final Instant NOTICED = Instant.parse("2028-01-01T00:00:00Z");

  private final Contract first = contract("2026-02-01");
  private final Contract second = contract("2026-03-01");

  @Test
  void oneStateAContractHoweverMuchHappened() {
    Happenings happenings = happen(Stream.concat(all(first), all(second)));

    assertThat(happenings.facts()).hasSize(18);
    assertThat(happenings.changed()).containsExactly(first, second);
    assertThat(happenings.states())
        .extracting(ContractState::status)
        .containsExactly(ContractStatus.ENDED, ContractStatus.ENDED);
  }

  @Test
  void factsKeepTheOrderAndTheTimesOfTheirMoments() {
    List<DueMoment> due =
        Stream.concat(all(first), all(second)).sorted(DueMoment.IN_ORDER).toList();

    assertThat(happen(due.stream()).facts())
        .extracting(TimedFact::time)
        .isEqualTo(due.stream().map(moment -> moment.moment().dueAt()).toList());
  }

  @Test
  void aMomentThatLeavesTheStatusAsItIsPublishesNoState() {
    happen(all(first).limit(1));

    Happenings quarter = happen(all(first).skip(1).limit(1));

    assertThat(quarter.facts()).hasSize(1);
    assertThat(quarter.changed()).isEmpty();
    assertThat(quarter.states()).isEmpty();
  }

  @Test
  void whatCannotHappenIsNamedAndNothingElseHidesIt() {
    assertThatThrownBy(() -> happen(Stream.concat(all(first).skip(1), all(second))))
        .isInstanceOfSatisfying(
            StuckContractsException.class,
            stuck -> assertThat(stuck.stuck()).containsOnlyKeys(first.id()))
        .hasMessageContaining("SIGNED");
  }

  private Happenings happen(Stream<DueMoment> due) {
    return Happenings.of(Map.of(first.id(), first, second.id(), second), due.toList(), NOTICED);
  }

  private static Stream<DueMoment> all(Contract contract) {
    return contract.moments().stream().map(moment -> new DueMoment(contract.id(), moment));
  }

  private static Contract contract(String startsOn) {
    LocalDate start = LocalDate.parse(startsOn);
    return ContractLoader.contract(
        new ContractTerm(start, start.plusYears(1).minusDays(1)), ZoneId.of("Europe/Berlin"));
  }
}
