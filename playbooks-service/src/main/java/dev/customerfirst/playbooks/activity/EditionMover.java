package dev.customerfirst.playbooks.activity;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.playbooks.activity.EditionMove.Obstacle;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Run;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Moves running activities to another edition of their playbook (R006). Those of which no step was
 * done yet move in one statement; the others are looked at one by one.
 */
@ApplicationScoped
@Transactional
class EditionMover {

  private static final String RUNNING =
      " from activity a where a.playbook = :code and a.edition <> :to"
          + " and a.status in ('SCHEDULED', 'STARTED')";

  private static final String BEGUN =
      " exists (select 1 from step_record s where s.activity_id = a.id)";

  private static final String MOVE =
      "update activity set edition = :to, version = version + 1 where id in (select a.id"
          + RUNNING
          + " and not"
          + BEGUN
          + " order by a.id for update of a)";

  private final EntityManager entities;
  private final ActivityRepository activities;
  private final ActivityRuns runs;
  private final PlaybookCatalogue catalogue;

  EditionMover(
      EntityManager entities,
      ActivityRepository activities,
      ActivityRuns runs,
      PlaybookCatalogue catalogue) {
    this.entities = entities;
    this.activities = activities;
    this.runs = runs;
    this.catalogue = catalogue;
  }

  EditionMove preview(String code, int to) {
    Playbook edition = edition(code, to);
    long fresh =
        (Long) query("select count(*)" + RUNNING + " and not" + BEGUN, code, to).getSingleResult();
    return look(edition, Math.toIntExact(fresh), false);
  }

  EditionMove move(String code, int to) {
    Playbook edition = edition(code, to);
    return look(edition, query(MOVE, code, to).executeUpdate(), true);
  }

  private EditionMove look(Playbook edition, int fresh, boolean move) {
    String code = edition.code();
    int to = edition.edition().number();
    int moving = fresh;
    Map<String, List<UUID>> staying = new TreeMap<>();
    for (UUID id : begun(code, to)) {
      Activity activity = move ? activities.locked(id).orElseThrow() : activities.findById(id);
      Optional<String> obstacle = obstacle(activity, edition);
      if (obstacle.isPresent()) {
        staying.computeIfAbsent(obstacle.get(), because -> new ArrayList<>()).add(id);
      } else {
        moving++;
        if (move) {
          activity.moveTo(edition);
        }
      }
    }
    return new EditionMove(
        code,
        to,
        moving,
        staying.values().stream().mapToInt(List::size).sum(),
        staying.entrySet().stream().map(EditionMover::obstacle).toList());
  }

  private Optional<String> obstacle(Activity activity, Playbook edition) {
    return runs.of(activity)
        .flatMap(
            run ->
                new Run(
                        run.playbook(),
                        runs.calledFor(activity, edition),
                        run.deeds(),
                        run.documents(),
                        run.commitments())
                    .obstacle(edition));
  }

  private static Obstacle obstacle(Map.Entry<String, List<UUID>> staying) {
    List<UUID> all = staying.getValue();
    return new Obstacle(
        staying.getKey(),
        all.size(),
        List.copyOf(all.subList(0, Math.min(all.size(), EditionMove.EXAMPLES))));
  }

  @SuppressWarnings("unchecked")
  private List<UUID> begun(String code, int to) {
    return query("select a.id" + RUNNING + " and" + BEGUN + " order by a.id", code, to)
        .getResultList();
  }

  private Query query(String sql, String code, int to) {
    return entities.createNativeQuery(sql).setParameter("code", code).setParameter("to", to);
  }

  private Playbook edition(String code, int to) {
    Playbook current =
        catalogue.current().called(code).orElseThrow(() -> Problems.notFound("playbook", code));
    if (current.edition().number() < to || to < 1) {
      throw Problems.notFound("playbook-edition", code + "/" + to);
    }
    if (!current.canBePlayed()) {
      throw Problems.conflict(
          "playbook-coming", "This playbook is still to come, so nothing is played from it.");
    }
    return catalogue.edition(code, to);
  }
}
