package dev.customerfirst.renewals.signal;

import dev.customerfirst.events.Role;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.signal.SignalRows.Of;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what was heard of the accounts of contracts; the same few statements for any number. */
@ApplicationScoped
public class AccountSituations {

  private final SignalRows rows;
  private final HeardAccounts accounts;

  AccountSituations(SignalRows rows, HeardAccounts accounts) {
    this.rows = rows;
    this.accounts = accounts;
  }

  /** By contract. */
  public Map<UUID, AccountSituation> of(Collection<ContractInBrief> contracts) {
    Set<UUID> wanted =
        contracts.stream().map(ContractInBrief::accountId).collect(Collectors.toSet());
    Map<UUID, List<UUID>> ids = accounts.idsOf(wanted);
    Set<UUID> all = ids.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    Function<UUID, AccountPicture> pictures = pictures(all, ids);
    Map<UUID, AccountPicture> known = new HashMap<>();
    Map<UUID, AccountSituation> situations = new HashMap<>();
    for (ContractInBrief contract : contracts) {
      AccountPicture picture = known.computeIfAbsent(contract.accountId(), pictures);
      situations.put(
          contract.id(),
          new AccountSituation(
              picture.readings(contract),
              AccountPicture.holders(picture.team()),
              picture.promised()));
    }
    return situations;
  }

  /** Who holds which role now, by contract. */
  public Map<UUID, Map<Role, UUID>> teams(Collection<ContractInBrief> contracts) {
    Map<UUID, List<UUID>> ids =
        accounts.idsOf(contracts.stream().map(ContractInBrief::accountId).toList());
    var team =
        byAccount(rows.team(ids.values().stream().flatMap(List::stream).distinct().toList()));
    Map<UUID, Map<Role, UUID>> teams = new HashMap<>();
    for (ContractInBrief contract : contracts) {
      List<UUID> own = ids.getOrDefault(contract.accountId(), List.of());
      teams.put(contract.id(), AccountPicture.holders(of(own, team)));
    }
    return teams;
  }

  private Function<UUID, AccountPicture> pictures(Set<UUID> all, Map<UUID, List<UUID>> ids) {
    var health = byAccount(rows.health(all));
    var people = byAccount(rows.people(all));
    var team = byAccount(rows.team(all));
    var activities = byAccount(rows.activities(all));
    var tickets = byAccount(rows.tickets(all));
    var cases = byAccount(rows.cases(all));
    return account -> {
      List<UUID> own = ids.getOrDefault(account, List.of(account));
      return new AccountPicture(
          of(own, health),
          of(own, people),
          of(own, team),
          of(own, activities),
          of(own, tickets),
          of(own, cases));
    };
  }

  private static <T> Map<UUID, List<T>> byAccount(List<Of<T>> found) {
    return found.stream()
        .collect(
            Collectors.groupingBy(Of::account, Collectors.mapping(Of::row, Collectors.toList())));
  }

  private static <T> List<T> of(List<UUID> ids, Map<UUID, List<T>> byAccount) {
    return ids.stream().flatMap(id -> byAccount.getOrDefault(id, List.of()).stream()).toList();
  }
}
