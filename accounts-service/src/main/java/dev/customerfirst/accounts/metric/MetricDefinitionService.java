package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.domain.MetricMeaning;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what metrics mean, and lets people define more of them. */
@ApplicationScoped
class MetricDefinitionService {

  private static final String LIST = "metric-definitions";

  private final MetricDefinitionRepository definitions;

  MetricDefinitionService(MetricDefinitionRepository definitions) {
    this.definitions = definitions;
  }

  /** Whether the definition is new, and how it stands. */
  record Defined(boolean created, MetricDefinitionView definition) {}

  @Transactional
  Page<MetricDefinitionView> page(PageRequest request) {
    List<String> after = ListPlace.partsOf(request, LIST, 2);
    return Pages.cut(
        request,
        definitions.page(after.isEmpty() ? "" : after.get(1), request.limit() + 1),
        MetricDefinitionView::of,
        definition -> new String[] {LIST, definition.name()});
  }

  @Transactional
  MetricDefinitionView find(String name) {
    return definitions
        .findByIdOptional(name)
        .map(MetricDefinitionView::of)
        .orElseThrow(() -> Problems.notFound("metric-definition", name));
  }

  @Transactional
  Defined define(String name, @Nullable String ifMatch, MetricMeaning meaning) {
    refuse(MetricMeaning.checkName(name).or(meaning::check));
    Optional<MetricDefinition> known = definitions.locked(name).stream().findFirst();
    if (known.isEmpty()) {
      MetricDefinition definition = new MetricDefinition(name, meaning);
      definitions.persistAndFlush(definition);
      return new Defined(true, MetricDefinitionView.of(definition));
    }
    MetricDefinition definition = known.get();
    Preconditions.ifMatch(ifMatch, definition.version());
    refuse(meaning.checkFollows(definition.meaning()));
    if (definition.become(meaning)) {
      definitions.flush();
    }
    return new Defined(false, MetricDefinitionView.of(definition));
  }

  private static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
  }
}
