package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.MomentKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Compares what was told of contracts with what had to happen to them. */
final class MomentsJournal {

  private static final String TOLD =
      """
      select aggregate, split_part(type, '.', 3) as fact, time,
        coalesce(payload ->> 'elapsedQuarter', payload ->> 'daysBefore', '0')::int as number
      from outbox
      where aggregate = any(?) and type ~
        '[.](ContractStarted|RenewalWindowOpened|QuarterElapsed|ContractEnded)[.]'
      order by id
      """;

  /** Those that lie in the dates of every contract, whatever becomes of it. */
  private static final Map<MomentKind, String> FACTS =
      Map.of(
          MomentKind.STARTED, "ContractStarted",
          MomentKind.RENEWAL_WINDOW, "RenewalWindowOpened",
          MomentKind.QUARTER_ELAPSED, "QuarterElapsed",
          MomentKind.ENDED, "ContractEnded");

  private final DataSource database;

  MomentsJournal(DataSource database) {
    this.database = database;
  }

  /**
   * @param missed moments that were due and never told
   * @param doubled facts too many
   * @param misplaced facts that were told before an earlier one of the same contract
   */
  record Findings(int missed, int doubled, int misplaced) {
    static final Findings NONE = new Findings(0, 0, 0);
  }

  /** A fact, named like the moment it comes from. */
  private record Told(String fact, Instant time, int number) {

    static Told of(Moment moment) {
      return new Told(
          Objects.requireNonNull(FACTS.get(moment.kind())), moment.dueAt(), moment.number());
    }
  }

  Findings compare(Collection<Contract> contracts, Instant until) {
    Map<UUID, List<Told>> told = told(contracts);
    int missed = 0;
    int doubled = 0;
    int misplaced = 0;
    for (Contract contract : contracts) {
      List<Told> facts = told.getOrDefault(contract.id(), List.of());
      List<Told> wanted =
          ContractLoader.moments(contract).stream()
              .filter(moment -> FACTS.containsKey(moment.kind()))
              .filter(moment -> !moment.dueAt().isAfter(until))
              .map(Told::of)
              .toList();
      Set<Told> once = new HashSet<>(facts);
      missed += (int) wanted.stream().filter(one -> !once.contains(one)).count();
      doubled += facts.size() - (int) wanted.stream().filter(once::contains).count();
      for (int i = 1; i < facts.size(); i++) {
        misplaced += facts.get(i).time().isBefore(facts.get(i - 1).time()) ? 1 : 0;
      }
    }
    return new Findings(missed, doubled, misplaced);
  }

  private Map<UUID, List<Told>> told(Collection<Contract> contracts) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(TOLD)) {
      select.setArray(
          1, connection.createArrayOf("uuid", contracts.stream().map(Contract::id).toArray()));
      Map<UUID, List<Told>> told = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          told.computeIfAbsent(row.getObject("aggregate", UUID.class), id -> new ArrayList<>())
              .add(
                  new Told(
                      row.getString("fact"),
                      row.getObject("time", OffsetDateTime.class).toInstant(),
                      row.getInt("number")));
        }
      }
      return told;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
