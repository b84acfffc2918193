package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Department;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Scorecards. */
@ApplicationScoped
class ScorecardRepository implements PanacheRepositoryBase<Scorecard, Department> {

  private static final int LOCKS = 3000;

  Scorecard read(Department department) {
    return findByIdOptional(department)
        .orElseThrow(() -> Problems.notFound("scorecard", department));
  }

  /** Lets one transaction at a time decide about a scorecard, one that is not there yet too. */
  void claim(Department department) {
    getEntityManager()
        .createNativeQuery("select count(pg_advisory_xact_lock(:lock, :department))")
        .setParameter("lock", LOCKS)
        .setParameter("department", department.ordinal())
        .getSingleResult();
  }
}
