package dev.customerfirst.renewals.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Assessments, and whose turn it is to be looked at. Locked in the order of their ids and after
 * their contracts, to which what is written refers: whoever changes a contract holds that first.
 */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<RenewalAssessment, UUID> {

  static final String NEXT_LOOK =
      "select min(next_look_at) from renewal_assessment where next_look_at is not null";

  static final String DUE =
      """
      select a.* from renewal_assessment a join contract c on c.id = a.contract_id
      where a.next_look_at <= :now
      order by a.next_look_at limit :rows
      for update of a skip locked for key share of c skip locked
      """;

  private static final String CONTRACTS_OF_ACCOUNTS =
      "select id from contract where account_id in (:accounts) order by id for key share";

  private static final String CONTRACTS =
      "select id from contract where id in (:contracts) order by id for key share";

  /** Those that are kept up to date, and those that are to be looked at anyway. */
  private static final String OF_ACCOUNTS =
      """
      select * from renewal_assessment
      where account_id in (:accounts) and (watched or next_look_at <= :now)
      order by contract_id for update
      """;

  private static final String OF_CONTRACTS =
      """
      select * from renewal_assessment where contract_id in (:contracts)
      order by contract_id for update
      """;

  private static final String HOLD =
      """
      select count(*) from (
        select 1 from renewal_assessment where contract_id = any(:contracts)
        order by contract_id for no key update) held
      """;

  /** Also those that were there already: another end, or a decision, is looked at. */
  private static final String LOOK_AT =
      """
      insert into renewal_assessment as known (contract_id, account_id, next_look_at)
      select id, account_id, timestamptz 'epoch' from contract
      where id in (:contracts) and status <> 'DRAFT'
      on conflict (contract_id) do update
        set next_look_at = excluded.next_look_at, version = known.version + 1
      """;

  private static final String OPEN =
      """
      update renewal_assessment a
      set opened_at = :now, next_look_at = timestamptz 'epoch', version = a.version + 1
      from contract c
      where a.contract_id = any(:contracts) and c.id = a.contract_id and a.opened_at is null
        and c.successor_id is null and c.notice_given_on is null
      """;

  Optional<Instant> nextLook() {
    return Optional.ofNullable(
        (Instant) getEntityManager().createNativeQuery(NEXT_LOOK, Instant.class).getSingleResult());
  }

  @SuppressWarnings("unchecked")
  List<RenewalAssessment> lockDue(Instant now, int rows) {
    return getEntityManager()
        .createNativeQuery(DUE, RenewalAssessment.class)
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .setParameter("rows", rows)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  List<RenewalAssessment> lockOfAccounts(Collection<UUID> accounts, Instant now) {
    getEntityManager()
        .createNativeQuery(CONTRACTS_OF_ACCOUNTS, UUID.class)
        .setParameter("accounts", accounts)
        .getResultList();
    return getEntityManager()
        .createNativeQuery(OF_ACCOUNTS, RenewalAssessment.class)
        .setParameter("accounts", accounts)
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  List<RenewalAssessment> lock(Collection<UUID> contracts) {
    getEntityManager()
        .createNativeQuery(CONTRACTS, UUID.class)
        .setParameter("contracts", contracts)
        .getResultList();
    return getEntityManager()
        .createNativeQuery(OF_CONTRACTS, RenewalAssessment.class)
        .setParameter("contracts", contracts)
        .getResultList();
  }

  /** Locks those of contracts that are locked, without reading them. */
  void hold(Collection<UUID> contracts) {
    getEntityManager()
        .createNativeQuery(HOLD)
        .setParameter("contracts", contracts.toArray(UUID[]::new))
        .getSingleResult();
  }

  void lookAt(Collection<UUID> contracts) {
    getEntityManager()
        .createNativeQuery(LOOK_AT)
        .setParameter("contracts", contracts)
        .executeUpdate();
  }

  void open(Collection<UUID> contracts, Instant now) {
    getEntityManager()
        .createNativeQuery(OPEN)
        .setParameter("contracts", contracts.toArray(UUID[]::new))
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
