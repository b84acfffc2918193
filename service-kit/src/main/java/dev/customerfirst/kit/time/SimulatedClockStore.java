package dev.customerfirst.kit.time;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/** Where the simulated clock stands, in its own transaction whatever the caller does. */
@Singleton
class SimulatedClockStore {
  private final DataSource database;
  private final SimulationSettings settings;

  SimulatedClockStore(DataSource database, SimulationSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  Instant load() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (Connection connection = database.getConnection();
                  PreparedStatement select =
                      connection.prepareStatement("select now from simulated_clock");
                  ResultSet row = select.executeQuery()) {
                return row.next()
                    ? row.getObject(1, OffsetDateTime.class).toInstant()
                    : settings.start().orElseGet(SimulatedClockStore::wallTime);
              }
            });
  }

  private static Instant wallTime() {
    return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
  }

  void save(Instant now) {
    QuarkusTransaction.requiringNew().run(() -> write(now));
  }

  private void write(Instant now) {
    String sql =
        "insert into simulated_clock (now) values (?)"
            + " on conflict (only_row) do update set now = excluded.now";
    try (Connection connection = database.getConnection();
        PreparedStatement upsert = connection.prepareStatement(sql)) {
      upsert.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The simulated clock could not be kept", e);
    }
  }
}
