package dev.customerfirst.accounts.people;

import dev.customerfirst.events.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  Optional<Person> byEmail(String emailKey) {
    return find("emailKey", emailKey).firstResultOptional();
  }

  Optional<Person> byEmailLocked(String emailKey) {
    return find("emailKey", emailKey)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<Person> bySubject(String subject) {
    return find("oidcSubject", subject).firstResultOptional();
  }

  /** Waits until no other transaction is giving out this address or subject. */
  void claim(String text) {
    getEntityManager()
        .createNativeQuery("select count(pg_advisory_xact_lock(:lock))")
        .setParameter("lock", (3L << 32) | (text.hashCode() & 0xffff_ffffL))
        .getSingleResult();
  }

  /** One row more than asked for tells that there is a next page. */
  List<Person> page(UUID after, @Nullable Role role, int rows) {
    return (role == null
            ? find("id > ?1 order by id", after)
            : find("id > ?1 and ?2 member of roles order by id", after, role))
        .page(0, rows)
        .list();
  }

  public List<Person> byIds(List<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }
}
