package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.Money;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.domain.ContractTerm;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks contracts up for the other features, as they are in the database. */
@ApplicationScoped
public class Contracts {

  private static final String SELECT =
      """
      select id, account_id, status, starts_on, ends_on, time_zone, amount, currency,
        successor_id, notice_given_on
      from contract where id = any(?)
      """;

  private final DataSource database;

  Contracts(DataSource database) {
    this.database = database;
  }

  /**
   * @throws dev.customerfirst.kit.http.ProblemException 404 contract-not-found
   */
  public ContractInBrief known(UUID id) {
    return all(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> Problems.notFound("contract", id));
  }

  /** In no order; one that is not known is left out. */
  public List<ContractInBrief> all(Collection<UUID> ids) {
    return Sql.query(database, SELECT, p -> p.array("uuid", List.copyOf(ids)), Contracts::read);
  }

  private static ContractInBrief read(ResultSet row) throws SQLException {
    return new ContractInBrief(
        row.getObject("id", UUID.class),
        row.getObject("account_id", UUID.class),
        ContractStatus.valueOf(row.getString("status")),
        new ContractTerm(
            row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
        ZoneId.of(row.getString("time_zone")),
        new Money(row.getBigDecimal("amount"), row.getString("currency")),
        row.getObject("successor_id", UUID.class),
        row.getObject("notice_given_on", LocalDate.class));
  }
}
