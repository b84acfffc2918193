package dev.customerfirst.renewals.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.renewals.domain.ContractTerm;
import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a contract costs when it is entered and when everything that can happen to it is due at
 * once, as a table in Markdown. Each size is a year of its own with four quarters a contract and
 * starts spread over a month. {@code -Dcustomerfirst.ticks.measured=10000,100000,1000000}
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(TickMeasurementTest.AsInProduction.class)
@EnabledIfSystemProperty(named = "customerfirst.ticks.measured", matches = "[0-9,]+")
class TickMeasurementTest {

  /** With the chunk of production, and without a relay that would want the same two cores. */
  public static class AsInProduction implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "customerfirst.renewals.moments-chunk",
          System.getProperty("customerfirst.ticks.chunk", "5000"),
          "customerfirst.relay.enabled",
          "false");
    }
  }

  private static final int LOADED_AT_ONCE = 2_000;
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final int DAYS = 28;
  private static final double MEBIBYTE = 1024 * 1024;

  @Inject ContractFixture fixture;
  @Inject ContractLoader loader;
  @Inject MomentsWatch watch;

  @Test
  void aContractCostsTheSameHoweverManyThereAre() {
    StringBuilder table =
        new StringBuilder(
            "| contracts | loaded, s | loaded/s | tick, s | contracts/s | ms a contract | facts |"
                + " facts/s | heap at most, MB |\n|---|---|---|---|---|---|---|---|---|\n");
    int year = 2030;
    for (int contracts : sizes()) {
      table.append(line(contracts, year));
      year += 3;
    }
    System.out.println(table);
  }

  private static List<Integer> sizes() {
    return Arrays.stream(System.getProperty("customerfirst.ticks.measured").split(","))
        .map(Integer::valueOf)
        .toList();
  }

  private String line(int contracts, int year) {
    Duration loading = timed(() -> load(contracts, year));
    long before = facts();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    Instant allIsOver = LocalDate.of(year + 2, 1, 1).atStartOfDay(BERLIN).toInstant();
    Duration ticking = timed(() -> watch.runDue(allIsOver));
    long facts = facts() - before;

    assertThat(facts / contracts).as("start, windows, quarters, end").isGreaterThanOrEqualTo(9);
    assertThat(facts % contracts).as("all the same").isZero();
    assertThat(watch.nextDue().filter(next -> !next.isAfter(allIsOver))).isEmpty();
    return String.format(
        Locale.ROOT,
        "| %,d | %.1f | %,.0f | %.1f | %,.0f | %.3f | %,d | %,.0f | %.0f |%n",
        contracts,
        seconds(loading),
        contracts / seconds(loading),
        seconds(ticking),
        contracts / seconds(ticking),
        1_000 * seconds(ticking) / contracts,
        facts,
        facts / seconds(ticking),
        highestHeap() / MEBIBYTE);
  }

  private void load(int contracts, int year) {
    for (int from = 0; from < contracts; from += LOADED_AT_ONCE) {
      loader.load(
          IntStream.range(from, Math.min(contracts, from + LOADED_AT_ONCE))
              .mapToObj(i -> LocalDate.of(year, 1, 1).plusDays(i % DAYS))
              .map(
                  start ->
                      ContractLoader.contract(
                          new ContractTerm(start, start.plusYears(1).minusDays(1)), BERLIN))
              .toList());
    }
  }

  private long facts() {
    return Long.parseLong(fixture.texts("select count(*) from outbox").get(0));
  }

  private static Duration timed(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  /** Peaks of the pools, which is more than was ever in use at one time. */
  private static double highestHeap() {
    return heapPools().map(MemoryPoolMXBean::getPeakUsage).mapToLong(MemoryUsage::getUsed).sum();
  }

  private static Stream<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
