package dev.customerfirst.renewals.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractLapsed;
import dev.customerfirst.kit.messaging.TimedFact;
import dev.customerfirst.renewals.domain.ContractTerm;
import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.MomentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

  @Test
  void whatEndsUndecidedLapsesLater() {
    assertThat(happen(all(first)).planned())
        .containsExactly(
            new DueMoment(
                first.id(),
                new Moment(Instant.parse("2027-03-02T23:00:00Z"), MomentKind.GRACE_OVER, 0)));
  }

  @Test
  void aHouseWithoutDaysOfGraceLetsLapseAtOnce() {
    Map<UUID, Contract> contracts = Map.of(first.id(), first);
    Happenings end = Happenings.of(contracts, all(first).toList(), 0, NOTICED);
    assertThat(end.planned())
        .extracting(planned -> planned.moment().dueAt())
        .containsExactly(Instant.parse("2027-01-31T23:00:00Z"));

    Happenings grace = Happenings.of(contracts, end.planned(), 0, NOTICED);

    assertThat(end.facts().get(end.facts().size() - 1).fact())
        .isInstanceOfSatisfying(
            ContractEnded.class, ended -> assertThat(ended.graceUntil()).isNull());
    assertThat(grace.facts())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.time()).isEqualTo("2027-01-31T23:00:00Z");
              assertThat(told.fact()).isInstanceOf(ContractLapsed.class);
            });
    assertThat(end.decided()).isEmpty();
    assertThat(grace.decided()).containsExactly(first.id());
    assertThat(first.status()).isEqualTo(ContractStatus.LAPSED);
  }

  private Happenings happen(Stream<DueMoment> due) {
    return Happenings.of(Map.of(first.id(), first, second.id(), second), due.toList(), 30, NOTICED);
  }

  private static Stream<DueMoment> all(Contract contract) {
    return ContractLoader.moments(contract).stream()
        .map(moment -> new DueMoment(contract.id(), moment));
  }

  private static Contract contract(String startsOn) {
    LocalDate start = LocalDate.parse(startsOn);
    return ContractLoader.contract(
        new ContractTerm(start, start.plusYears(1).minusDays(1)), ZoneId.of("Europe/Berlin"));
  }
}
