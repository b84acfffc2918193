package dev.customerfirst.renewals.milestone;

import dev.customerfirst.events.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The first paid contract of each account; the account is the key. */
@ApplicationScoped
class FirstPaidContracts {

  /** In the order of accounts, so that two who keep many at once do not wait for each other. */
  private static final String KEEP =
      """
      insert into first_paid_contract (account_id, contract_id, starts_on, amount, currency,
        signed_on)
      select account_id, contract_id, starts_on, amount, currency, signed_on
      from unnest(:accounts, :contracts, :startsOn, :amounts, :currencies, :signedOn)
        as paid(account_id, contract_id, starts_on, amount, currency, signed_on)
      order by account_id, signed_on, contract_id
      on conflict (account_id) do nothing
      returning contract_id
      """;

  private final Session database;

  FirstPaidContracts(Session database) {
    this.database = database;
  }

  /** Keeps those that are the first of their account and returns their ids. */
  Set<UUID> keep(List<PaidContract> paid) {
    return database
        .createNativeQuery(KEEP, UUID.class)
        .setParameter("accounts", paid.stream().map(PaidContract::accountId).toArray(UUID[]::new))
        .setParameter("contracts", paid.stream().map(PaidContract::contractId).toArray(UUID[]::new))
        .setParameter(
            "startsOn", paid.stream().map(PaidContract::startsOn).toArray(LocalDate[]::new))
        .setParameter(
            "amounts", paid.stream().map(c -> c.value().amount()).toArray(BigDecimal[]::new))
        .setParameter(
            "currencies", paid.stream().map(c -> c.value().currency()).toArray(String[]::new))
        .setParameter(
            "signedOn", paid.stream().map(PaidContract::signedOn).toArray(LocalDate[]::new))
        .getResultStream()
        .collect(Collectors.toSet());
  }

  Optional<PaidContract> of(UUID accountId) {
    return database
        .createNativeQuery(
            "select contract_id, account_id, starts_on, amount, currency, signed_on"
                + " from first_paid_contract where account_id = :account",
            Object[].class)
        .setParameter("account", accountId)
        .addScalar("contract_id", UUID.class)
        .addScalar("account_id", UUID.class)
        .addScalar("starts_on", LocalDate.class)
        .addScalar("amount", BigDecimal.class)
        .addScalar("currency", String.class)
        .addScalar("signed_on", LocalDate.class)
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new PaidContract(
                    (UUID) row[0],
                    (UUID) row[1],
                    (LocalDate) row[2],
                    new Money((BigDecimal) row[3], (String) row[4]),
                    (LocalDate) row[5]));
  }
}
