package dev.customerfirst.playbooks.work;

import dev.customerfirst.events.accounts.PersonState.Absence;
import dev.customerfirst.playbooks.domain.load.Away;
import dev.customerfirst.playbooks.domain.load.Cover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When our people are away, and who stands in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Absences {

  private static final String BETWEEN =
      """
      select person_id, first_day, last_day, cover_id from person_absence
      where last_day >= :from and first_day <= :to
      order by person_id, first_day, last_day
      """;

  private final EntityManager entities;

  Absences(EntityManager entities) {
    this.entities = entities;
  }

  void replace(UUID person, List<Absence> absences) {
    entities
        .createNativeQuery("delete from person_absence where person_id = :person")
        .setParameter("person", person)
        .executeUpdate();
    for (Absence absence : absences) {
      entities
          .createNativeQuery(
              "insert into person_absence (person_id, first_day, last_day, cover_id)"
                  + " values (:person, :first, :last, cast(:cover as uuid))")
          .setParameter("person", person)
          .setParameter("first", absence.firstDay())
          .setParameter("last", absence.lastDay())
          .setParameter("cover", absence.coverId() == null ? null : absence.coverId().toString())
          .executeUpdate();
    }
  }

  /** Of everybody, as far as they touch the period. */
  @SuppressWarnings("unchecked")
  public Cover between(LocalDate from, LocalDate to) {
    List<Object[]> rows =
        entities
            .createNativeQuery(BETWEEN)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
    Map<UUID, List<Away>> absences = new HashMap<>();
    for (Object[] row : rows) {
      absences
          .computeIfAbsent((UUID) row[0], person -> new ArrayList<>())
          .add(new Away((LocalDate) row[1], (LocalDate) row[2], (UUID) row[3]));
    }
    return new Cover(absences);
  }
}
