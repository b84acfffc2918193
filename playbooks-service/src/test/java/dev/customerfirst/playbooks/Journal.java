package dev.customerfirst.playbooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Reads what was written, by SQL. */
@ApplicationScoped
public class Journal {

  private final EntityManager database;

  Journal(EntityManager database) {
    this.database = database;
  }

  /** Facts of an account in the order they were told, as {@code ActivityPlanned KICKOFF}. */
  public List<String> of(UUID accountId) {
    return texts(
        "select split_part(type, '.', 3) || ' ' || (payload ->> 'code') from outbox"
            + " where account_id = '"
            + accountId
            + "' order by id");
  }

  /** The names of those facts. */
  public List<String> types(UUID accountId) {
    return texts(
        "select split_part(type, '.', 3) from outbox where account_id = '"
            + accountId
            + "' order by id");
  }

  /** The activities of an account, as {@code KICKOFF SCHEDULED}. */
  public List<String> activitiesOf(UUID accountId) {
    return texts(
        "select code || coalesce(' Q' || quarter, '') || ' ' || status from activity"
            + " where account_id = '"
            + accountId
            + "' order by code, quarter, occurrence");
  }

  public UUID activity(UUID accountId, String code) {
    return UUID.fromString(
        texts(
                "select id::text from activity where account_id = '"
                    + accountId
                    + "' and code = '"
                    + code
                    + "' order by quarter, occurrence")
            .get(0));
  }

  /** Everything that a refused request could have left behind. */
  public String footprint() {
    return texts(
            "select (select count(*) from outbox) || '/' || (select count(*) from activity) || '/'"
                + " || (select coalesce(sum(version), 0) from activity) || '/'"
                + " || (select count(*) from activity_step) || '/'"
                + " || (select count(*) from step_record) || '/'"
                + " || (select count(*) from activity_document) || '/'"
                + " || (select count(*) from activity_commitment)")
        .get(0);
  }

  public void run(String sql) {
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }

  @SuppressWarnings("unchecked")
  public List<String> texts(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(() -> (List<String>) database.createNativeQuery(sql, String.class).getResultList());
  }
}
