package dev.customerfirst.accounts.agreement;

import dev.customerfirst.accounts.domain.AgreementKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Since when accounts are in production, for whoever counts from then on (A36). */
@ApplicationScoped
public class ProductionDays {

  private final EntityManager entities;

  ProductionDays(EntityManager entities) {
    this.entities = entities;
  }

  /** With one query; accounts whose day is not known are left out. */
  public Map<UUID, LocalDate> of(Collection<UUID> accounts) {
    Map<UUID, LocalDate> days = new HashMap<>();
    for (Object each :
        entities
            .createNativeQuery(
                "select account_id, agreed_on from agreement where account_id = any(:accounts)"
                    + " and kind = :kind and withdrawn_at is null")
            .setParameter("accounts", accounts.toArray(UUID[]::new))
            .setParameter("kind", AgreementKind.PRODUCTION.name())
            .unwrap(NativeQuery.class)
            .addScalar("account_id", UUID.class)
            .addScalar("agreed_on", LocalDate.class)
            .getResultList()) {
      Object[] row = (Object[]) each;
      days.put((UUID) row[0], (LocalDate) row[1]);
    }
    return days;
  }
}
