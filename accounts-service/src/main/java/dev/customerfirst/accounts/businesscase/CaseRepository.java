package dev.customerfirst.accounts.businesscase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Business cases with everything that belongs to them. */
@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<BusinessCase, UUID> {

  Optional<BusinessCase> of(UUID account) {
    return find("accountId", account).firstResultOptional();
  }

  void add(Object part) {
    getEntityManager().persist(part);
  }

  List<CaseRevision> revisions(UUID account) {
    return all(CaseRevision.class, account, "number desc");
  }

  List<CaseReview> reviews(UUID account) {
    return all(CaseReview.class, account, "id desc");
  }

  Delivered delivered(UUID account) {
    return Delivered.of(all(Delivery.class, account, "deliveredOn, id"));
  }

  /** One row more than asked for tells that there is a next page. */
  List<Delivery> page(UUID account, UUID after, int rows) {
    return getEntityManager()
        .createQuery(
            "from Delivery where accountId = :account and id > :after order by id", Delivery.class)
        .setParameter("account", account)
        .setParameter("after", after)
        .setMaxResults(rows)
        .getResultList();
  }

  private <T> List<T> all(Class<T> part, UUID account, String order) {
    return getEntityManager()
        .createQuery(
            "from " + part.getSimpleName() + " where accountId = :account order by " + order, part)
        .setParameter("account", account)
        .getResultList();
  }
}
