package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.domain.MetricMeaning;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.events.accounts.AccountsEvent.MetricsRecorded;
import dev.customerfirst.events.accounts.MetricValue;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of one request: which are let pass, which are news, and what is told of them. */
final class MetricRun {

  private final Map<String, MetricMeaning> meanings;
  private final Map<ExternalKey, UUID> owners;
  private final Map<UUID, LocalDate> todays = new HashMap<>();
  private final Map<UUID, UUID> survivors = new HashMap<>();
  private final List<Taken> taken = new ArrayList<>();

  /** The later value of a key wins. In the order of the table, so that two runs never block. */
  private final SortedMap<MetricKey, BigDecimal> figures = new TreeMap<>();

  private Map<MetricKey, BigDecimal> before = Map.of();

  /**
   * @param accounts those that there are
   */
  MetricRun(
      Map<String, MetricMeaning> meanings,
      Map<ExternalKey, UUID> owners,
      List<Account> accounts,
      Instant now) {
    this.meanings = meanings;
    this.owners = owners;
    for (Account account : accounts) {
      todays.put(account.id(), account.today(now));
      account.mergedInto().ifPresent(survivor -> survivors.put(account.id(), survivor));
    }
  }

  /** A row that was let pass with its key, or with why not. */
  private record Taken(
      @Nullable MetricKey key, BigDecimal value, @Nullable UUID account, @Nullable Refusal no) {}

  void take(MetricRow row) {
    Optional<Refusal> unclear = checkAccount(row);
    if (unclear.isPresent()) {
      taken.add(new Taken(null, row.value(), null, unclear.get()));
      return;
    }
    UUID account = Objects.requireNonNull(account(row));
    Optional<Refusal> refusal = check(row, Objects.requireNonNull(todays.get(account)));
    if (refusal.isPresent()) {
      taken.add(new Taken(null, row.value(), account, refusal.get()));
      return;
    }
    MetricKey key = new MetricKey(account, row.day(), row.metric());
    BigDecimal value = MetricMeaning.normal(row.value());
    taken.add(new Taken(key, value, account, null));
    figures.put(key, value);
  }

  Map<MetricKey, BigDecimal> figures() {
    return figures;
  }

  /** Learns which values were there before. */
  void replaced(Map<MetricKey, BigDecimal> known) {
    before = known;
  }

  List<MetricsRecorded> facts() {
    SortedMap<MetricKey, List<MetricValue>> days = new TreeMap<>();
    figures.forEach(
        (key, value) -> {
          if (isNews(key, value)) {
            days.computeIfAbsent(
                    new MetricKey(key.account(), key.day(), ""), day -> new ArrayList<>())
                .add(new MetricValue(key.metric(), value));
          }
        });
    return days.entrySet().stream()
        .map(day -> new MetricsRecorded(day.getKey().account(), day.getKey().day(), day.getValue()))
        .toList();
  }

  Set<UUID> changedAccounts() {
    return facts().stream().map(MetricsRecorded::accountId).collect(Collectors.toSet());
  }

  /** One row after the other: a later one about the same figure meets what the earlier one left. */
  List<MetricVerdict> verdicts() {
    Map<MetricKey, BigDecimal> standing = new TreeMap<>(before);
    return taken.stream().map(row -> verdict(row, standing)).toList();
  }

  private static MetricVerdict verdict(Taken row, Map<MetricKey, BigDecimal> standing) {
    MetricKey key = row.key();
    if (key == null) {
      return MetricVerdict.failed(row.account(), Objects.requireNonNull(row.no()));
    }
    BigDecimal known = standing.put(key, row.value());
    RowResult result =
        known == null
            ? RowResult.CREATED
            : known.compareTo(row.value()) == 0 ? RowResult.UNCHANGED : RowResult.UPDATED;
    return new MetricVerdict(result, key.account(), null);
  }

  private boolean isNews(MetricKey key, BigDecimal value) {
    BigDecimal known = before.get(key);
    return known == null || known.compareTo(value) != 0;
  }

  private Optional<Refusal> checkAccount(MetricRow row) {
    if ((row.accountId() == null) == (row.accountExternalId() == null)) {
      return Optional.of(
          Refusal.invalid(
              "which-account",
              row.accountId() == null ? "/accountId" : "/accountExternalId",
              "Send either accountId or accountExternalId, and only one of them."));
    }
    UUID account = account(row);
    String pointer = row.accountId() == null ? "/accountExternalId" : "/accountId";
    if (account == null || !todays.containsKey(account)) {
      return Optional.of(
          Refusal.invalid(
              "unknown-account",
              pointer,
              "There is no such account. Register it first with POST /v1/accounts or PUT"
                  + " /v1/accounts/by-external-id, then repeat this."));
    }
    return Optional.ofNullable(survivors.get(account))
        .map(
            survivor ->
                new Refusal(
                    Refusal.Kind.CONFLICT,
                    "account-merged",
                    pointer,
                    "The account was merged into " + survivor + ". Send the row for that one."));
  }

  private @Nullable UUID account(MetricRow row) {
    NewExternalId externalId = row.accountExternalId();
    return externalId == null ? row.accountId() : owners.get(externalId.key());
  }

  private Optional<Refusal> check(MetricRow row, LocalDate today) {
    MetricMeaning meaning = meanings.get(row.metric());
    return meaning == null
        ? Optional.of(undefined(row.metric()))
        : MetricMeaning.checkDay(row.day(), today, "/day")
            .or(() -> meaning.check(row.value(), "/value"));
  }

  private static Refusal undefined(String metric) {
    return metric.equals(MetricMeaning.SEATS)
        ? Refusal.invalid(
            "metric-from-contracts",
            "/metric",
            "Seats are what the contracts say. Leave this figure out.")
        : Refusal.invalid(
            "unknown-metric",
            "/metric",
            "No metric of this name is defined. Use one of GET /v1/metric-definitions, or define it"
                + " first.");
  }
}
