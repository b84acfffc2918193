package dev.customerfirst.kit.messaging;

import dev.customerfirst.events.Fact;
import dev.customerfirst.kit.database.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes facts into the journal, in the transaction of the change they tell about: both stand or
 * neither does.
 */
@ApplicationScoped
public class Outbox {

  private final DataSource dataSource;
  private final Clock clock;
  private final Origin origin;
  private final AfterCommit afterCommit;

  Outbox(DataSource dataSource, Clock clock, Origin origin, AfterCommit afterCommit) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.origin = origin;
    this.afterCommit = afterCommit;
  }

  /** Tells a fact that happens now. */
  @Transactional(TxType.MANDATORY)
  public void append(Fact fact) {
    append(fact, clock.instant());
  }

  /** Tells a fact that happened at another business time than now. */
  @Transactional(TxType.MANDATORY)
  public void append(Fact fact, Instant time) {
    appendTimed(List.of(new TimedFact(fact, time)));
  }

  /** Tells facts that happen now, in this order, with one statement. */
  @Transactional(TxType.MANDATORY)
  public void appendAll(Collection<? extends Fact> facts) {
    Instant now = clock.instant();
    appendTimed(facts.stream().map(fact -> new TimedFact(fact, now)).toList());
  }

  /** Tells facts with their own business times, in this order, with one statement. */
  @Transactional(TxType.MANDATORY)
  public void appendTimed(List<TimedFact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection()) {
      OutboxTable.append(connection, facts, origin.current());
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
    afterCommit.wakeRelay(facts.size());
  }
}
