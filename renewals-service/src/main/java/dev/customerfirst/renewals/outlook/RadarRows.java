package dev.customerfirst.renewals.outlook;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.domain.ContractTerm;
import dev.customerfirst.renewals.domain.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the renewals of a page by the index of those that are open. */
@ApplicationScoped
class RadarRows {

  static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  static final UUID BEFORE_ALL = new UUID(0, 0);

  static final String SQL =
      """
      select c.id, c.account_id, k.name, k.tier, c.status, c.starts_on, c.ends_on, c.time_zone,
        c.amount, c.currency, coalesce(a.traits, '[]') as traits, a.call, a.projection,
        a.projected_amount,
        (select min(m.number) from contract_moment m where m.contract_id = c.id
          and m.kind = 'RENEWAL_WINDOW' and m.fired_at is not null) as last_window
      from contract c
      left join renewal_assessment a on a.contract_id = c.id
      left join known_account k on k.id = c.account_id
      where c.status in ('SIGNED', 'STARTED', 'ENDED') and c.successor_id is null
        and c.notice_given_on is null
        and (c.ends_on, c.id) > (cast(? as date), cast(? as uuid)) and c.ends_on < ?
        and (cast(? as text) is null or k.tier = ?) and (cast(? as text) is null or a.rating = ?)
      order by c.ends_on, c.id limit ?
      """;

  /** One row of the answer before it is judged. */
  record Found(
      ContractInBrief contract,
      @Nullable String accountName,
      @Nullable Tier tier,
      @Nullable Integer window,
      String traits,
      @Nullable HealthBand call,
      @Nullable Projection projection,
      @Nullable BigDecimal projectedAmount) {}

  private final DataSource database;

  RadarRows(DataSource database) {
    this.database = database;
  }

  List<Found> find(RenewalRadar.Question question, LocalDate afterDay, UUID afterId, int rows) {
    String tier = question.tier() == null ? null : question.tier().name();
    String rating = question.rating() == null ? null : question.rating().name();
    return Sql.query(
        database,
        SQL,
        p ->
            p.set(afterDay)
                .set(afterId)
                .set(question.endingBefore())
                .text(tier)
                .text(tier)
                .text(rating)
                .text(rating)
                .set(rows),
        RadarRows::read);
  }

  private static Found read(ResultSet row) throws SQLException {
    String tier = row.getString("tier");
    String call = row.getString("call");
    String projection = row.getString("projection");
    return new Found(
        new ContractInBrief(
            row.getObject("id", UUID.class),
            row.getObject("account_id", UUID.class),
            ContractStatus.valueOf(row.getString("status")),
            new ContractTerm(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class)),
            ZoneId.of(row.getString("time_zone")),
            new Money(row.getBigDecimal("amount"), row.getString("currency")),
            null,
            null),
        row.getString("name"),
        tier == null ? null : Tier.valueOf(tier),
        row.getObject("last_window", Integer.class),
        row.getString("traits"),
        call == null ? null : HealthBand.valueOf(call),
        projection == null ? null : Projection.valueOf(projection),
        row.getBigDecimal("projected_amount"));
  }
}
