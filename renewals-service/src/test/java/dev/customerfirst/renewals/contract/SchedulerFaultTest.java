package dev.customerfirst.renewals.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.TimedFact;
import dev.customerfirst.kit.time.SimulatedClock;
import dev.customerfirst.renewals.domain.ContractTerm;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Fault F9 through the database: several schedulers whose clocks differ and jump, by seconds and by
 * years, and whose chunks break off when everything but the commit is done. Nothing is missed,
 * nothing happens twice, and each contract lives in order. {@code
 * -Dcustomerfirst.f9.contracts=20000} is the full size.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("R093")
@Tag("R187")
class SchedulerFaultTest {

  private static final int CONTRACTS = Integer.getInteger("customerfirst.f9.contracts", 400);
  private static final int SCHEDULERS = 3;
  private static final long SEED = 20_261_126;
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);
  private static final int DAYS = 366;
  private static final int MONTHS = 120;
  private static final Instant BEGINNING = Instant.parse("2027-02-27T00:00:00Z");
  private static final Instant ALL_IS_OVER = Instant.parse("2038-06-01T00:00:00Z");

  private static final String WRONG_SEQUENCES =
      """
      select count(*) from (
        select sequence - row_number() over (partition by aggregate order by id) as gap from outbox
        where topic = 'contracts.events') as facts
      where gap <> 0
      """;

  private static final String WRONGLY_LATE =
      """
      select count(*) from outbox o join contract_moment m on m.contract_id = o.aggregate
        and m.kind = 'QUARTER_ELAPSED' and m.number = (o.payload ->> 'elapsedQuarter')::int
      where o.type like '%.QuarterElapsed.v1'
        and m.contract_id in (select id from contract where ends_on > starts_on + 3600)
        and (o.payload ->> 'late')::boolean <> (m.fired_at > o.time + interval '24 hours')
      """;

  private static final String WRONG_STATES =
      """
      select count(*) from contract c left join state_record s on s.key = c.id
      where s.payload ->> 'status' is distinct from c.status and c.ends_on > c.starts_on + 3600
      """;

  @Inject ContractFixture fixture;
  @Inject ContractLoader loader;
  @Inject MomentsWatch watch;
  @Inject DueContracts due;
  @Inject Outbox outbox;
  @Inject SimulatedClock clock;
  @Inject DataSource database;

  @BeforeEach
  void today() {
    clock.set(ContractFixture.TODAY);
    watch.runDue(BEGINNING);
  }

  @AfterEach
  void nothingOfThisIsLeftForOtherTests() {
    watch.runDue(ALL_IS_OVER);
  }

  @Test
  void nothingIsMissedOrDoneTwiceByClocksThatJumpAndChunksThatBreakOff() throws Exception {
    List<Contract> contracts = loaded(CONTRACTS);
    AtomicInteger brokenOff = new AtomicInteger();
    breakingOffAtCommit(
        () ->
            together(
                scheduler -> {
                  Random random = new Random(SEED + scheduler);
                  Instant now = BEGINNING;
                  while (now.isBefore(ALL_IS_OVER)) {
                    now = now.plus(jump(random));
                    try {
                      watch.runDue(now);
                    } catch (RuntimeException e) {
                      brokenOff.incrementAndGet();
                    }
                  }
                }));

    watch.runDue(ALL_IS_OVER);

    assertThat(brokenOff.get()).as("chunks that broke off").isPositive();
    assertThat(new MomentsJournal(database).compare(contracts, ALL_IS_OVER))
        .isEqualTo(MomentsJournal.Findings.NONE);
    assertThat(fixture.texts(WRONG_SEQUENCES)).containsExactly("0");
    assertThat(fixture.texts(WRONGLY_LATE)).containsExactly("0");
    assertThat(fixture.texts(WRONG_STATES)).containsExactly("0");
    System.out.printf(
        "F9: %d contracts of 40 quarters, %d schedulers, %d chunks broke off: missed 0, double 0%n",
        contracts.size(), SCHEDULERS, brokenOff.get());
  }

  /** The control: what would have been seen without the lock. */
  @Test
  void schedulersWithoutTheLockWouldHaveBeenFound() throws Exception {
    List<Contract> contracts = loaded(5);
    List<UUID> ids = contracts.stream().map(Contract::id).toList();
    CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<?>> runs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      runs.add(
          threads.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            List<TimedFact> facts = seenWithoutLock(contracts);
                            await(bothHaveLooked);
                            outbox.appendTimed(facts);
                            due.fire(ids, ALL_IS_OVER, ALL_IS_OVER);
                          })));
    }
    for (Future<?> run : runs) {
      run.get();
    }
    threads.shutdown();

    MomentsJournal.Findings found = new MomentsJournal(database).compare(contracts, ALL_IS_OVER);

    assertThat(found.missed()).isZero();
    assertThat(found.doubled()).isPositive();
    assertThat(found.misplaced()).isPositive();
  }

  private static Duration jump(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Duration.ofSeconds(random.nextInt(90));
      case 1 -> Duration.ofHours(random.nextInt(48));
      case 2 -> Duration.ofDays(random.nextInt(120));
      default -> Duration.ofDays(random.nextInt(1_200));
    };
  }

  /** Ten years each, from any day of a leap year, in any zone. */
  private List<Contract> loaded(int count) {
    Random random = new Random(SEED);
    List<String> zones = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
    List<Contract> contracts =
        IntStream.range(0, count)
            .mapToObj(i -> FIRST_DAY.plusDays(random.nextInt(DAYS)))
            .map(
                start ->
                    ContractLoader.contract(
                        new ContractTerm(start, start.plusMonths(MONTHS).minusDays(1)),
                        ZoneId.of(zones.get(random.nextInt(zones.size())))))
            .toList();
    for (int from = 0; from < count; from += 1_000) {
      loader.load(contracts.subList(from, Math.min(count, from + 1_000)));
    }
    return contracts;
  }

  private List<TimedFact> seenWithoutLock(List<Contract> contracts) {
    List<DueMoment> moments =
        contracts.stream()
            .flatMap(
                contract ->
                    ContractLoader.moments(contract).stream()
                        .map(moment -> new DueMoment(contract.id(), moment)))
            .toList();
    return Happenings.of(
            due.read(contracts.stream().map(Contract::id).toList()), moments, 30, ALL_IS_OVER)
        .facts();
  }

  private interface Scheduler {
    void run(int number);
  }

  private static void together(Scheduler scheduler) {
    ExecutorService threads = Executors.newFixedThreadPool(SCHEDULERS);
    List<Future<?>> runs =
        IntStream.range(0, SCHEDULERS)
            .<Future<?>>mapToObj(number -> threads.submit(() -> scheduler.run(number)))
            .toList();
    try {
      for (Future<?> run : runs) {
        run.get();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  /** One moment in a hundred makes its chunk fail when it commits. */
  private void breakingOffAtCommit(Runnable work) {
    fixture.execute(
        "create or replace function break_off() returns trigger language plpgsql as $$ begin"
            + " if random() < 0.01 then raise exception 'broken off by the test'; end if;"
            + " return null; end $$");
    fixture.execute(
        "create constraint trigger break_off after update on contract_moment"
            + " deferrable initially deferred for each row execute function break_off()");
    try {
      work.run();
    } finally {
      fixture.execute("drop trigger break_off on contract_moment");
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
