package dev.customerfirst.localstack.demo;

import static dev.customerfirst.localstack.Service.ACCOUNTS;

import dev.customerfirst.localstack.ClockChoice;
import dev.customerfirst.localstack.EventLog;
import dev.customerfirst.localstack.LocalStack;
import dev.customerfirst.localstack.LocalStackException;
import dev.customerfirst.localstack.Service;
import dev.customerfirst.localstack.infrastructure.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A contract year of three customers, from the last weeks of selling to the renewals. */
public final class Demo {

  /** A Monday some weeks before the first signature. */
  public static final Instant BEGINNING = Instant.parse("2026-12-07T08:00:00Z");

  /** Shortly after the last successor has started; only the progress bar believes in it. */
  private static final Instant END = Instant.parse("2028-03-01T00:00:00Z");

  private static final CsvFile CONTRACTS = CsvFile.sample("contracts.csv");
  private static final CsvFile TICKETS = CsvFile.sample("tickets.csv");
  private static final CsvFile SKIPS = CsvFile.sample("skips.csv");
  private static final CsvFile ADOPTION = CsvFile.sample("adoption.csv");
  private static final CsvFile BUSINESS_CASES = CsvFile.sample("business_cases.csv");
  private static final CsvFile DELIVERIES = CsvFile.sample("deliveries.csv");
  private static final CsvFile FEEDBACK = CsvFile.sample("feedback.csv");

  private final LocalStack stack;
  private final Screen screen;
  private final Api api;
  private final ServiceClocks clocks;
  private final Outages outages;

  /** How the demo finds the data of a stack. */
  public enum Found {
    NOTHING,
    AN_UNFINISHED_YEAR,
    A_FINISHED_YEAR,
    SOMETHING_ELSE
  }

  /** What the year came to. */
  public record Ending(List<YearLine> table, List<String> retention, EventDigest events) {}

  /** The stack has to be up, with {@link #clock()}. */
  public Demo(LocalStack stack, Screen screen) {
    this.stack = stack;
    this.screen = screen;
    this.api = new Api(stack.addresses(), stack.tokens());
    this.clocks = new ServiceClocks(api);
    this.outages = new Outages(stack, screen);
  }

  public static ClockChoice clock() {
    return ClockChoice.simulatedFrom(BEGINNING);
  }

  public Found look() {
    return outages.retrying(
        () -> {
          Customers customers = Customers.read(api);
          boolean started = clocks.now().isAfter(BEGINNING);
          boolean ours = CONTRACTS.rows().stream().allMatch(row -> isKnown(customers, row));
          if (ours) {
            return contracts(customers).stories().stream().allMatch(ContractStory::isFollowed)
                ? Found.A_FINISHED_YEAR
                : Found.AN_UNFINISHED_YEAR;
          }
          boolean empty = Json.items(api.get(ACCOUNTS, Caller.CRM, "/v1/accounts")).isEmpty();
          boolean loading = !customers.all().isEmpty() && !clocks.now().isAfter(BEGINNING);
          return !started && (empty || loading) ? Found.NOTHING : Found.SOMETHING_ELSE;
        });
  }

  private static boolean isKnown(Customers customers, CsvRow row) {
    return customers.find(row.text("account_id")).isPresent();
  }

  /** Loads what is missing and plays on from where the clock stands to the end of the year. */
  public Ending play() {
    outages.retrying(this::begin);
    Customers customers = load();
    screen.begins(BEGINNING, now(), END);
    try {
      play(customers);
    } finally {
      screen.ended();
    }
    return ending();
  }

  private Map<Service, String> begin() {
    if (clocks.now().isBefore(BEGINNING)) {
      clocks.moveTo(BEGINNING);
    }
    return clocks.settle();
  }

  private Customers load() {
    if (outages.retrying(clocks::now).isAfter(BEGINNING)) {
      return outages.retrying(() -> Customers.read(api));
    }
    screen.line("The CRM's export, through the public interfaces:");
    Loader loader = new Loader(api, outages);
    loader.people().forEach(this::print);
    settle();
    loader.customers().forEach(this::print);
    settle();
    Customers customers = outages.retrying(() -> Customers.read(api));
    LocalDate today = LocalDate.ofInstant(BEGINNING, ZoneOffset.UTC);
    print(loader.contracts(contracts(customers), today));
    List.of(TICKETS, ADOPTION, FEEDBACK).forEach(file -> print(loader.later(file)));
    return customers;
  }

  private void play(Customers customers) {
    Contracts contracts = contracts(customers);
    Year year =
        new Year(
            clocks,
            List.of(
                new Selling(api, customers),
                new Contracting(api, contracts),
                new Forecasting(api, contracts),
                new Journeying(
                    api, customers, new CaseReviews(api, BUSINESS_CASES, DELIVERIES), SKIPS),
                new Supporting(api, customers, TICKETS),
                new Measuring(api, customers, ADOPTION),
                new Answering(api, customers, FEEDBACK)),
            screen);
    boolean goesOn = true;
    while (goesOn) {
      goesOn = outages.retrying(year::step);
    }
  }

  /** What the services tell about the year, whenever it is asked. */
  public Ending ending() {
    List<YearLine> table =
        outages.retrying(() -> new YearTable(api, contracts(Customers.read(api))).read());
    List<String> retention = outages.retrying(() -> new Retention(api, CONTRACTS.rows()).read());
    String bootstrapServers =
        stack
            .infrastructure()
            .orElseThrow(() -> new LocalStackException("PostgreSQL and Kafka do not run"))
            .bootstrapServers();
    return new Ending(
        table, retention, EventDigest.of(new EventLog(bootstrapServers).untilNow(Topics.FACTS)));
  }

  /** Where simulated time stands. */
  public Instant now() {
    return outages.retrying(clocks::now);
  }

  private Contracts contracts(Customers customers) {
    return new Contracts(api, customers, CONTRACTS);
  }

  private void settle() {
    outages.retrying(clocks::settle);
  }

  private void print(FileReport report) {
    report.lines().forEach(screen::line);
  }

  /** The table and what stands below it. */
  public static List<String> lines(Ending ending) {
    List<String> lines = new ArrayList<>(YearTable.lines(ending.table()));
    lines.add("");
    lines.addAll(ending.retention());
    lines.add("");
    lines.add(
        "  %d facts on the four topics, digest %s"
            .formatted(ending.events().facts(), ending.events().sha256()));
    return lines;
  }
}
