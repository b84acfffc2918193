package dev.customerfirst.renewals.retention;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.Tier;
import dev.customerfirst.renewals.domain.AccountContracts;
import dev.customerfirst.renewals.domain.AgreedVersion;
import dev.customerfirst.renewals.domain.SignedContract;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One version of one contract of one account, as the database answers. */
record PortfolioRow(
    UUID accountId,
    @Nullable String name,
    @Nullable String tier,
    @Nullable UUID ownerId,
    boolean customerBefore,
    @Nullable LocalDate graceBefore,
    UUID contractId,
    LocalDate signedOn,
    @Nullable UUID successorId,
    boolean undecided,
    @Nullable LocalDate graceUntil,
    AgreedVersion version) {

  static PortfolioRow read(ResultSet row) throws SQLException {
    return new PortfolioRow(
        row.getObject("account", UUID.class),
        row.getString("name"),
        row.getString("tier"),
        row.getObject("owner", UUID.class),
        row.getBoolean("customer_before"),
        row.getObject("grace_before", LocalDate.class),
        row.getObject("contract", UUID.class),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("successor_id", UUID.class),
        row.getBoolean("undecided"),
        row.getObject("grace_until", LocalDate.class),
        new AgreedVersion(
            row.getObject("effective_on", LocalDate.class),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            new Money(row.getBigDecimal("amount"), row.getString("currency"))));
  }

  /** Accounts with their contracts, in the order of the rows. */
  static List<PortfolioAccount> accounts(List<PortfolioRow> rows) {
    return grouped(rows, PortfolioRow::accountId).values().stream()
        .map(PortfolioRow::account)
        .toList();
  }

  private static PortfolioAccount account(List<PortfolioRow> rows) {
    PortfolioRow any = rows.get(0);
    return new PortfolioAccount(
        any.name,
        any.tier == null ? null : Tier.valueOf(any.tier),
        any.ownerId,
        new AccountContracts(
            any.accountId,
            grouped(rows, PortfolioRow::contractId).values().stream()
                .map(PortfolioRow::contract)
                .toList(),
            any.customerBefore,
            any.graceBefore));
  }

  private static SignedContract contract(List<PortfolioRow> versions) {
    PortfolioRow any = versions.get(0);
    return new SignedContract(
        any.contractId,
        any.signedOn,
        any.successorId,
        any.undecided,
        any.graceUntil,
        versions.stream().map(PortfolioRow::version).toList());
  }

  private static Map<UUID, List<PortfolioRow>> grouped(
      List<PortfolioRow> rows, Function<PortfolioRow, UUID> key) {
    Map<UUID, List<PortfolioRow>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(key.apply(row), any -> new ArrayList<>()).add(row));
    return groups;
  }
}
