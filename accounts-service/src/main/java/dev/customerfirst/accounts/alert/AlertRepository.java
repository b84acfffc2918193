package dev.customerfirst.accounts.alert;

import dev.customerfirst.accounts.domain.AlertRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Alerts. */
@ApplicationScoped
class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {

  /** Lets one transaction at a time decide about a rule and the thing it looks at. */
  void claim(AlertRule rule, UUID about) {
    getEntityManager()
        .createNativeQuery("select count(pg_advisory_xact_lock(:rule, :about))")
        .setParameter("rule", 1000 + rule.ordinal())
        .setParameter("about", about.hashCode())
        .getSingleResult();
  }

  Optional<Alert> open(AlertRule rule, UUID about) {
    return find("rule = ?1 and about = ?2 and clearedAt is null", rule, about)
        .firstResultOptional();
  }

  /**
   * As the table has them: changes of alerts are written where they are made, and looking for other
   * changes would go through all accounts of a chunk once more.
   */
  List<Alert> openAbout(AlertRule rule, Collection<UUID> things) {
    return things.isEmpty()
        ? List.of()
        : find("rule = ?1 and clearedAt is null and about in ?2 order by id", rule, things)
            .withHint(HibernateHints.HINT_FLUSH_MODE, FlushModeType.COMMIT)
            .list();
  }

  /** One row more than asked for tells that there is a next page. */
  List<Alert> page(
      @Nullable UUID account,
      @Nullable AlertRule rule,
      @Nullable AlertStatus status,
      UUID after,
      int rows) {
    List<String> conditions = new ArrayList<>(List.of("id > :after"));
    Parameters parameters = Parameters.with("after", after);
    if (account != null) {
      conditions.add("accountId = :account");
      parameters.and("account", account);
    }
    if (rule != null) {
      conditions.add("rule = :rule");
      parameters.and("rule", rule);
    }
    if (status != null) {
      conditions.add(status == AlertStatus.OPEN ? "clearedAt is null" : "clearedAt is not null");
    }
    return find(String.join(" and ", conditions) + " order by id", parameters).page(0, rows).list();
  }
}
