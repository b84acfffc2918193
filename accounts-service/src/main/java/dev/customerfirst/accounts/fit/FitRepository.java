package dev.customerfirst.accounts.fit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Assessments of prospects. */
@ApplicationScoped
class FitRepository implements PanacheRepositoryBase<FitAssessment, UUID> {

  /** One row more than asked for tells that there is a next page. */
  List<FitAssessment> newestFirst(UUID account, UUID before, int rows) {
    return find("accountId = ?1 and id < ?2 order by id desc", account, before)
        .page(0, rows)
        .list();
  }
}
