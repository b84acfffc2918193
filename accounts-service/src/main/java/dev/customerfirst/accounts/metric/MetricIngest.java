package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.domain.MetricMeaning;
import dev.customerfirst.accounts.external.ExternalKeys;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.messaging.Outbox;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes figures in: a thousand at a time, in one statement, with one fact for each account and day.
 * The accounts are locked first, so that facts about an account keep the order of the changes.
 */
@ApplicationScoped
public class MetricIngest {

  private final MetricDefinitionRepository definitions;
  private final AccountBook accounts;
  private final ExternalKeys keys;
  private final MetricTable table;
  private final Outbox outbox;
  private final List<MetricsChanged> listeners;
  private final Clock clock;

  MetricIngest(
      MetricDefinitionRepository definitions,
      AccountBook accounts,
      ExternalKeys keys,
      MetricTable table,
      Outbox outbox,
      @All List<MetricsChanged> listeners,
      Clock clock) {
    this.definitions = definitions;
    this.accounts = accounts;
    this.keys = keys;
    this.table = table;
    this.outbox = outbox;
    this.listeners = listeners;
    this.clock = clock;
  }

  /**
   * Keeps the figures that the rules let pass; a refused one does not keep the others out. Of two
   * values for one account, metric and day the later one stays, and a value that is there already
   * writes nothing.
   *
   * @return what became of each row, in their order
   */
  @Transactional(TxType.MANDATORY)
  public List<MetricVerdict> record(List<MetricRow> rows) {
    Map<ExternalKey, UUID> owners = keys.findAll(ExternalKeys.Owner.ACCOUNT, externalKeys(rows));
    MetricRun run = new MetricRun(meanings(), owners, takenOut(rows, owners), clock.instant());
    rows.forEach(run::take);
    run.replaced(table.write(run.figures()));
    outbox.appendAll(run.facts());
    listeners.forEach(listener -> listener.metricsChanged(run.changedAccounts()));
    return run.verdicts();
  }

  private static Set<ExternalKey> externalKeys(List<MetricRow> rows) {
    return rows.stream()
        .map(MetricRow::accountExternalId)
        .filter(Objects::nonNull)
        .map(NewExternalId::key)
        .collect(Collectors.toSet());
  }

  private Map<String, MetricMeaning> meanings() {
    return definitions.listAll().stream()
        .collect(Collectors.toMap(MetricDefinition::name, MetricDefinition::meaning));
  }

  private List<Account> takenOut(List<MetricRow> rows, Map<ExternalKey, UUID> owners) {
    Set<UUID> ids =
        Stream.concat(
                owners.values().stream(),
                rows.stream().map(MetricRow::accountId).filter(Objects::nonNull))
            .collect(Collectors.toSet());
    return accounts.takeOutAll(ids);
  }
}
