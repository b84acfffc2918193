package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.KnowledgeArea;
import dev.customerfirst.accounts.domain.Question;
import dev.customerfirst.accounts.domain.Questions;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * All accounts by how much we know of them. The weights come with the question, so that another
 * catalogue needs no recount of what is kept.
 */
@ApplicationScoped
class KnowledgePortfolio {

  private static final String LIST = "knowledge-completeness";

  private static final String SQL =
      """
      with weight as (
        select key as code, cast(value as integer) as points
        from jsonb_each_text(cast(:weights as jsonb))),
      known as (
        select k.account_id, sum(w.points) as points
        from area_knowledge k
          cross join lateral jsonb_object_keys(k.answers) as answered(code)
          join weight w on w.code = answered.code
        group by k.account_id)
      select a.id, a.name, a.tier, cast(coalesce(k.points, 0) as integer) as points
      from account a left join known k on k.account_id = a.id
      where a.merged_into is null and (cast(:tier as text) is null or a.tier = :tier)
        and (coalesce(k.points, 0), a.id) > (:points, :after)
      order by coalesce(k.points, 0), a.id limit :rows
      """;

  private final EntityManager entities;
  private final KnowledgeRepository knowledge;
  private final Questions questions;
  private final String weights;

  KnowledgePortfolio(EntityManager entities, KnowledgeRepository knowledge, Questions questions) {
    this.entities = entities;
    this.knowledge = knowledge;
    this.questions = questions;
    this.weights =
        AnswersJson.write(
            questions.all().stream().collect(Collectors.toMap(Question::code, Question::weight)));
  }

  private record Place(UUID id, String name, Tier tier, int points) {}

  @Transactional
  Page<CompletenessView> page(PageRequest request, @Nullable Tier tier) {
    List<Place> places = places(request, tier);
    Map<UUID, List<AreaKnowledge>> known =
        knowledge.ofAll(places.stream().map(Place::id).toList()).stream()
            .collect(Collectors.groupingBy(AreaKnowledge::accountId));
    return Pages.cut(
        request,
        places,
        place -> view(place, known.getOrDefault(place.id(), List.of())),
        place -> new String[] {LIST, Integer.toString(place.points()), place.id().toString()});
  }

  @SuppressWarnings("unchecked")
  private List<Place> places(PageRequest request, @Nullable Tier tier) {
    List<String> after = ListPlace.partsOf(request, LIST, 3);
    List<Object[]> rows =
        entities
            .createNativeQuery(SQL)
            .setParameter("weights", weights)
            .setParameter("tier", tier == null ? null : tier.name())
            .setParameter("points", after.isEmpty() ? -1 : Integer.parseInt(after.get(1)))
            .setParameter("after", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(2)))
            .setParameter("rows", request.limit() + 1)
            .unwrap(NativeQuery.class)
            .addScalar("id", UUID.class)
            .addScalar("name", String.class)
            .addScalar("tier", String.class)
            .addScalar("points", Integer.class)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Place(
                    (UUID) row[0],
                    (String) row[1],
                    Tier.valueOf((String) row[2]),
                    (Integer) row[3]))
        .toList();
  }

  private CompletenessView view(Place place, List<AreaKnowledge> known) {
    Set<String> answered = new HashSet<>();
    known.forEach(area -> answered.addAll(area.answers().keySet()));
    Map<KnowledgeArea, Integer> areas = new EnumMap<>(KnowledgeArea.class);
    for (KnowledgeArea area : KnowledgeArea.values()) {
      areas.put(area, questions.percent(area, answered));
    }
    return new CompletenessView(
        place.id(),
        place.name(),
        place.tier(),
        questions.percent(answered),
        areas,
        known.stream().map(AreaKnowledge::verifiedOn).min(LocalDate::compareTo).orElse(null));
  }
}
