package dev.customerfirst.renewals.saveplan;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.renewals.domain.ExitSide;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What was written and agreed on a plan; only ever added to. */
@ApplicationScoped
class PlanJournal {

  private static final int SHOWN = 20;

  private static final String UPDATE =
      """
      insert into save_plan_update (id, plan_id, written_at, written_by, role, text, rating, review)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** Saying it again changes nothing. */
  private static final String EXIT =
      """
      insert into save_plan_exit (plan_id, side, agreed_at, agreed_by, role, because)
      values (?, ?, ?, ?, ?, ?) on conflict (plan_id, side) do nothing
      """;

  private final DataSource database;
  private final Actor actor;

  PlanJournal(DataSource database, Actor actor) {
    this.database = database;
    this.actor = actor;
  }

  void write(UUID plan, String text, @Nullable HealthBand rating, boolean review, Instant now) {
    Sql.execute(
        database,
        UPDATE,
        p ->
            p.set(Uuid7.next())
                .set(plan)
                .set(now.atOffset(ZoneOffset.UTC))
                .text(actor.id())
                .text(actor.role())
                .text(text)
                .text(rating == null ? null : rating.name())
                .set(review));
  }

  void agree(UUID plan, ExitSide side, String because, Instant now) {
    Sql.execute(
        database,
        EXIT,
        p ->
            p.set(plan)
                .text(side.name())
                .set(now.atOffset(ZoneOffset.UTC))
                .text(actor.id())
                .text(actor.role())
                .text(because));
  }

  /** The newest first. */
  List<PlanView.Update> updates(UUID plan) {
    return Sql.query(
        database,
        "select * from save_plan_update where plan_id = ? order by id desc limit ?",
        p -> p.set(plan).set(SHOWN),
        PlanJournal::update);
  }

  List<PlanView.Agreement> agreements(UUID plan) {
    return Sql.query(
        database,
        "select * from save_plan_exit where plan_id = ? order by agreed_at, side",
        p -> p.set(plan),
        PlanJournal::agreement);
  }

  private static PlanView.Update update(ResultSet row) throws SQLException {
    String rating = row.getString("rating");
    return new PlanView.Update(
        row.getObject("id", UUID.class),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getString("written_by"),
        row.getString("role"),
        row.getString("text"),
        rating == null ? null : HealthBand.valueOf(rating),
        row.getBoolean("review"));
  }

  private static PlanView.Agreement agreement(ResultSet row) throws SQLException {
    return new PlanView.Agreement(
        ExitSide.valueOf(row.getString("side")),
        row.getObject("agreed_at", OffsetDateTime.class).toInstant(),
        row.getString("agreed_by"),
        row.getString("role"),
        row.getString("because"));
  }
}
