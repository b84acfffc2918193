package dev.customerfirst.playbooks.journey;

import static dev.customerfirst.playbooks.journey.CustomerFixture.START;
import static dev.customerfirst.playbooks.journey.CustomerFixture.midnight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.OpportunityKind;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.playbooks.Journal;
import dev.customerfirst.playbooks.journey.CustomerFixture.ContractFixture;
import dev.customerfirst.testkit.TestClock;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class JourneyPlanningTest {

  private final Told told;
  private final Journal journal;
  private final SimulatedClock clock;
  private final CustomerFixture customer = CustomerFixture.somebody();

  JourneyPlanningTest(Told told, Journal journal, SimulatedClock clock) {
    this.told = told;
    this.journal = journal;
    this.clock = clock;
  }

  @BeforeEach
  void beginsOnTheDayOfTheStart() {
    clock.set(midnight(START));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"TIER_1, 22", "TIER_2, 20", "TIER_3, 19"})
  void laysTheWholeTermOut(Tier tier, int total) {
    told.of(customer.state(tier), customer.stage(5, 6), customer.contract().signed());
    assertThat(journal.activitiesOf(customer.accountId())).hasSize(total);
    assertThat(count("ActivityPlanned")).isEqualTo(total);
  }

  /** What lies ahead is as if the contract had been signed so (A4); what was opened stays. */
  @ParameterizedTest(name = "from 12 to {0} months")
  @ValueSource(ints = {6, 9, 15, 24})
  void followsAnAmendedTerm(int months) {
    ContractFixture contract = customer.contract();
    told.of(customer.state(Tier.TIER_1), contract.signed(), contract.started());
    ContractFixture amended =
        new ContractFixture(customer, contract.contractId(), START, months, START, null);
    told.of(amended.state(ContractStatus.STARTED));
    CustomerFixture other = CustomerFixture.somebody();
    ContractFixture signedSo = other.contract(START, months);
    told.of(other.state(Tier.TIER_1), signedSo.signed(), signedSo.started());
    assertThat(journal.activitiesOf(customer.accountId()))
        .filteredOn(activity -> !activity.endsWith("WITHDRAWN"))
        .isEqualTo(journal.activitiesOf(other.accountId()));
    told.of(contract.state(ContractStatus.STARTED));
    CustomerFixture third = CustomerFixture.somebody();
    ContractFixture aYear = third.contract();
    told.of(third.state(Tier.TIER_1), aYear.signed(), aYear.started());
    assertThat(journal.activitiesOf(customer.accountId()))
        .as("and back again")
        .filteredOn(activity -> !activity.endsWith("WITHDRAWN"))
        .isEqualTo(journal.activitiesOf(third.accountId()));
  }

  @Test
  @Tag("R187")
  void endsTheSameWhateverCameFirstAndHoweverOften() {
    ContractFixture contract = customer.contract();
    List<Object> story =
        List.of(
            customer.state(Tier.TIER_1),
            customer.stage(5, 6),
            contract.signed(),
            contract.started(),
            contract.state(ContractStatus.STARTED),
            contract.elapsed(1),
            contract.elapsed(2),
            contract.renewed(contract.successor()));
    told.inOrder(story);
    List<String> expected = journal.activitiesOf(customer.accountId());
    assertThat(expected).hasSize(22);
    Random random = new Random(5);
    for (int i = 0; i < 12; i++) {
      CustomerFixture other = CustomerFixture.somebody();
      ContractFixture otherContract = other.contract();
      List<Object> shuffled =
          new ArrayList<>(
              List.of(
                  other.state(Tier.TIER_1),
                  other.stage(5, 6),
                  otherContract.signed(),
                  otherContract.started(),
                  otherContract.state(ContractStatus.STARTED),
                  otherContract.elapsed(1),
                  otherContract.elapsed(2),
                  otherContract.renewed(otherContract.successor())));
      shuffled.add(shuffled.get(random.nextInt(shuffled.size())));
      Collections.shuffle(shuffled, random);
      told.inOrder(shuffled);
      assertThat(journal.activitiesOf(other.accountId())).isEqualTo(expected);
      List<String> facts = journal.of(other.accountId());
      assertThat(facts.stream().filter(fact -> fact.startsWith("ActivityPlanned"))).hasSize(22);
      assertThat(facts.stream().filter(fact -> fact.startsWith("ActivityCompleted")))
          .containsExactly("ActivityCompleted RENEW_CONTRACT");
    }
  }

  @Test
  @Tag("R187")
  void plansOnceWhenEverythingComesAtTheSameMoment() throws Exception {
    ContractFixture contract = customer.contract();
    List<Object> story =
        List.of(
            customer.state(Tier.TIER_1),
            customer.stage(5, 6),
            contract.signed(),
            contract.started(),
            contract.state(ContractStatus.STARTED),
            contract.elapsed(1));
    List<Callable<Void>> tellers =
        Stream.concat(story.stream(), story.stream())
            .<Callable<Void>>map(
                event ->
                    () -> {
                      told.of(event);
                      return null;
                    })
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      for (Future<Void> teller : threads.invokeAll(tellers)) {
        teller.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(journal.activitiesOf(customer.accountId())).hasSize(22);
    assertThat(count("ActivityPlanned")).isEqualTo(22);
    assertThat(new HashSet<>(scheduled())).hasSize(9);
    assertThat(scheduled()).hasSize(2 + 4 + 5);
  }

  @Test
  void tellsNothingWhenNothingChanges() {
    ContractFixture contract = customer.contract();
    List<Object> story =
        List.of(
            customer.state(Tier.TIER_2),
            customer.stage(5, 6),
            contract.signed(),
            contract.started());
    told.inOrder(story);
    List<String> facts = journal.of(customer.accountId());
    told.inOrder(story);
    assertThat(journal.of(customer.accountId())).isEqualTo(facts);
  }

  @Test
  void waitsForTheTier() {
    told.of(customer.contract().signed(), customer.contract().started());
    assertThat(journal.activitiesOf(customer.accountId())).isEmpty();
  }

  @Test
  @Tag("R062")
  @Tag("R065")
  void schedulesPlanningAtStageSixOnce() {
    told.of(
        customer.state(Tier.TIER_3),
        customer.stage(4, 5),
        customer.stage(5, 6),
        customer.stage(6, 5),
        customer.stage(5, 6),
        customer.stage(6, 7));
    assertThat(journal.of(customer.accountId()))
        .containsExactly(
            "ActivityPlanned ONBOARD_PLANNING",
            "ActivityScheduled ONBOARD_PLANNING",
            "ActivityPlanned PRODUCTION_PLANNING",
            "ActivityScheduled PRODUCTION_PLANNING");
  }

  @Test
  void schedulesPlanningWhenADealJumpsOverStageSix() {
    told.of(customer.stage(5, 7), customer.state(Tier.TIER_3));
    assertThat(journal.activitiesOf(customer.accountId()))
        .containsExactly("ONBOARD_PLANNING SCHEDULED", "PRODUCTION_PLANNING SCHEDULED");
  }

  @ParameterizedTest
  @EnumSource(names = {"EXPANSION", "RENEWAL"})
  void plansOnlyForNewBusiness(OpportunityKind kind) {
    told.of(customer.state(Tier.TIER_1), customer.stage(kind, 5, 6));
    assertThat(journal.activitiesOf(customer.accountId())).isEmpty();
  }

  @Test
  void withdrawsTheOpenPlanningOfALostDeal() {
    told.of(customer.state(Tier.TIER_1), customer.stage(5, 6), customer.lost());
    assertThat(journal.activitiesOf(customer.accountId()))
        .containsExactly("ONBOARD_PLANNING WITHDRAWN", "PRODUCTION_PLANNING WITHDRAWN");
    assertThat(count("ActivityWithdrawn")).isEqualTo(2);
  }

  @Test
  @Tag("R076")
  void opensTheStartAndTheFirstQuarterWithTheContract() {
    ContractFixture contract = customer.contract();
    told.of(customer.state(Tier.TIER_3), contract.signed());
    assertThat(count("ActivityScheduled")).isZero();
    told.of(contract.started());
    assertThat(scheduled())
        .containsExactlyInAnyOrder(
            "KICKOFF", "BOOK_MEETINGS", "CUSTOMER_ENABLEMENT", "PRODUCTION_ROLLOUT");
  }

  @Test
  @Tag("R187")
  void opensAQuarterWhenTheOneBeforeHasElapsed() {
    ContractFixture contract = customer.contract();
    told.of(customer.state(Tier.TIER_2), contract.signed(), contract.started());
    int before = scheduled().size();
    told.of(contract.elapsed(1), contract.elapsed(1));
    assertThat(scheduled().subList(before, scheduled().size()))
        .containsExactly(
            "ACCOUNT_PLANNING", "NURTURE_ENABLEMENT", "NURTURE_ENABLEMENT", "NURTURE_ENABLEMENT");
    told.of(contract.elapsed(4));
    assertThat(scheduled()).hasSize(before + 4);
  }

  @Test
  void opensTierOneAccountPlanningTwoWeeksAhead() {
    ContractFixture contract = customer.contract();
    told.of(customer.state(Tier.TIER_1), contract.signed(), contract.started());
    TestClock.set(midnight(LocalDate.of(2026, 3, 18)).minusSeconds(1));
    assertThat(scheduled()).doesNotContain("ACCOUNT_PLANNING");
    TestClock.set(midnight(LocalDate.of(2026, 3, 18)));
    assertThat(scheduled()).containsOnlyOnce("ACCOUNT_PLANNING");
    told.of(contract.elapsed(1));
    assertThat(scheduled()).containsOnlyOnce("ACCOUNT_PLANNING");
  }

  @Test
  void completesTheRenewalWhenTheContractIsRenewed() {
    ContractFixture contract = customer.contract();
    ContractFixture successor = contract.successor();
    told.of(
        customer.state(Tier.TIER_1),
        contract.signed(),
        contract.started(),
        contract.renewed(successor),
        successor.signed());
    assertThat(journal.activitiesOf(customer.accountId()))
        .hasSize(20 + 20)
        .contains("RENEW_CONTRACT Q4 COMPLETED", "RENEW_CONTRACT Q4 PLANNED")
        .containsOnlyOnce("KICKOFF SCHEDULED");
  }

  @Test
  void startsNoSecondJourneyForAnAddOn() {
    told.of(
        customer.state(Tier.TIER_3),
        customer.contract(START.plusMonths(4), 12).signed(),
        customer.contract().signed());
    assertThat(journal.activitiesOf(customer.accountId()))
        .filteredOn(activity -> !activity.endsWith("WITHDRAWN"))
        .hasSize(17);
  }

  @Test
  void replansFromTheNextBoundaryWhenTheTierChanges() {
    ContractFixture contract = customer.contract();
    told.of(
        customer.state(Tier.TIER_3),
        contract.signed(),
        contract.started(),
        contract.elapsed(1),
        customer.tierChanged(Tier.TIER_3, Tier.TIER_1, LocalDate.of(2026, 5, 4)));
    List<String> activities = journal.activitiesOf(customer.accountId());
    assertThat(activities).contains("BUSINESS_REVIEW Q3 PLANNED", "BUSINESS_REVIEW Q4 PLANNED");
    assertThat(activities).noneMatch(activity -> activity.startsWith("BUSINESS_REVIEW Q2"));
    told.of(customer.tierChanged(Tier.TIER_1, Tier.TIER_3, LocalDate.of(2026, 5, 5)));
    assertThat(journal.activitiesOf(customer.accountId()))
        .contains("BUSINESS_REVIEW Q3 WITHDRAWN", "BUSINESS_REVIEW Q4 WITHDRAWN");
    told.of(customer.tierChanged(Tier.TIER_3, Tier.TIER_1, LocalDate.of(2026, 5, 6)));
    assertThat(journal.activitiesOf(customer.accountId()))
        .contains("BUSINESS_REVIEW Q3 PLANNED", "BUSINESS_REVIEW Q4 PLANNED");
  }

  @Test
  void beginsInTheRunningQuarterWhenAContractIsImported() {
    clock.set(midnight(LocalDate.of(2026, 8, 3)));
    ContractFixture contract = customer.contract().importedOn(LocalDate.of(2026, 8, 3));
    told.of(customer.state(Tier.TIER_3), contract.signed(), contract.started());
    assertThat(journal.activitiesOf(customer.accountId()))
        .containsExactly(
            "ACCOUNT_PLANNING Q3 SCHEDULED",
            "NURTURE_ENABLEMENT Q3 SCHEDULED",
            "NURTURE_ENABLEMENT Q3 SCHEDULED",
            "NURTURE_ENABLEMENT Q3 SCHEDULED",
            "NURTURE_ENABLEMENT Q4 PLANNED",
            "NURTURE_ENABLEMENT Q4 PLANNED",
            "NURTURE_ENABLEMENT Q4 PLANNED",
            "RENEWAL_PLANNING Q4 PLANNED",
            "RENEW_CONTRACT Q4 PLANNED");
  }

  @Test
  void tellsOfEachActivityOnlyOnce() {
    ContractFixture contract = customer.contract();
    told.of(customer.state(Tier.TIER_1), contract.signed(), contract.started());
    List<String> ids =
        journal.texts(
            "select payload ->> 'activityId' from outbox where type like '%Planned%'"
                + " and account_id = '"
                + customer.accountId()
                + "'");
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  private long count(String type) {
    return journal.of(customer.accountId()).stream().filter(fact -> fact.startsWith(type)).count();
  }

  private List<String> scheduled() {
    return journal.of(customer.accountId()).stream()
        .filter(fact -> fact.startsWith("ActivityScheduled "))
        .map(fact -> fact.substring("ActivityScheduled ".length()))
        .toList();
  }
}
