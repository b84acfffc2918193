package dev.customerfirst.renewals.account;

import dev.customerfirst.renewals.external.ExternalKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** The keys that known accounts have in other systems. */
@ApplicationScoped
class KnownAccountKeys {

  private static final String FOLLOW =
      """
      with told as (
        select * from unnest(:systems, :ids) as told(system, external_id)
      ), others as (
        delete from known_account_key where account_id = :account
          and (system, external_id) not in (select system, external_id from told)
      )
      insert into known_account_key (account_id, system, external_id)
      select :account, system, external_id from told
      on conflict do nothing
      """;

  /** An account that was not merged into another one, and the one heard of last, comes first. */
  private static final String FIND =
      """
      select distinct on (k.system, k.external_id) k.system, k.external_id, k.account_id
      from known_account_key k join known_account a on a.id = k.account_id
      where (k.system, k.external_id) in (select * from unnest(:systems, :ids))
      order by k.system, k.external_id, (a.merged_into is not null), a.as_of desc, a.id
      """;

  private final Session database;

  KnownAccountKeys(Session database) {
    this.database = database;
  }

  /** Follows what was told; the same again changes no row. The account is written. */
  void follow(UUID accountId, Collection<ExternalKey> keys) {
    database
        .createNativeQuery(FOLLOW)
        .setParameter("account", accountId)
        .setParameter("systems", keys.stream().map(ExternalKey::system).toArray(String[]::new))
        .setParameter("ids", keys.stream().map(ExternalKey::id).toArray(String[]::new))
        .executeUpdate();
  }

  /** The accounts of those keys that one has. */
  Map<ExternalKey, UUID> find(Collection<ExternalKey> keys) {
    Map<ExternalKey, UUID> owners = new HashMap<>();
    database
        .createNativeQuery(FIND, Object[].class)
        .setParameter("systems", keys.stream().map(ExternalKey::system).toArray(String[]::new))
        .setParameter("ids", keys.stream().map(ExternalKey::id).toArray(String[]::new))
        .getResultStream()
        .forEach(
            row -> owners.put(new ExternalKey((String) row[0], (String) row[1]), (UUID) row[2]));
    return owners;
  }
}
