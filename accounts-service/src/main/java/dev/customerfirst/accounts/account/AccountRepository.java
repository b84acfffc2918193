package dev.customerfirst.accounts.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Accounts. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

  /** To be looked at only: changes of these are not noticed. */
  List<Account> shown(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in ?1 order by id", ids).withHint("org.hibernate.readOnly", true).list();
  }

  /** Locked in one order, so that two transactions never wait for each other. */
  List<Account> lockedAll(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  int moveKeys(UUID from, UUID to) {
    return getEntityManager()
        .createNativeQuery(
            "update account_external_id set account_id = :to where account_id = :from")
        .setParameter("from", from)
        .setParameter("to", to)
        .executeUpdate();
  }

  /** Reads it again, and counts as a change of it. */
  void reload(Account account) {
    getEntityManager().refresh(account);
    getEntityManager().lock(account, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }
}
