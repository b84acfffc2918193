package dev.customerfirst.accounts.metric;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Metric definitions. */
@ApplicationScoped
class MetricDefinitionRepository implements PanacheRepositoryBase<MetricDefinition, String> {

  List<MetricDefinition> locked(String name) {
    return find("name", name).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** One row more than asked for tells that there is a next page. */
  List<MetricDefinition> page(String after, int rows) {
    return find("name > ?1 order by name", after).page(0, rows).list();
  }
}
