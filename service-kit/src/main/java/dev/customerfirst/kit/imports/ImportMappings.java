package dev.customerfirst.kit.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customerfirst.kit.http.JsonRows;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rows.RowMapping;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps mappings by name, and tries them out. */
@ApplicationScoped
class ImportMappings {

  private static final String LIST = "import-mappings";

  private final MappingTable mappings;
  private final ImportKinds kinds;
  private final ObjectMapper json;
  private final Actor actor;
  private final ImportSettings settings;

  ImportMappings(
      MappingTable mappings,
      ImportKinds kinds,
      ObjectMapper json,
      Actor actor,
      ImportSettings settings) {
    this.mappings = mappings;
    this.kinds = kinds;
    this.json = json;
    this.actor = actor;
    this.settings = settings;
  }

  /** Whether the mapping is new, and how it stands. */
  record Kept(boolean created, ImportMapping mapping) {}

  /** The mapping that the query of an import names. */
  Optional<ImportMapping> forImport(@Nullable String name, String kind) {
    if (name == null) {
      return Optional.empty();
    }
    return Optional.of(
        mappings
            .find(name)
            .filter(mapping -> mapping.kind().equals(kind))
            .orElseThrow(
                () ->
                    Problems.badQuery(
                        "mapping",
                        "There is no mapping of this name for "
                            + kind
                            + ". Write it with PUT /v1/import-mappings.")));
  }

  @Transactional
  ImportMapping find(String name) {
    return mappings.find(name).orElseThrow(() -> Problems.notFound("import-mapping", name));
  }

  @Transactional
  Page<MappingView> list(PageRequest request) {
    List<String> place = request.after();
    if (!place.isEmpty() && (place.size() != 2 || !place.get(0).equals(LIST))) {
      throw Problems.badQuery(
          "cursor", "This cursor belongs to another list. Start without a cursor.");
    }
    return Pages.cut(
        request,
        mappings.after(place.isEmpty() ? "" : place.get(1), request.limit() + 1),
        MappingView::of,
        mapping -> new String[] {LIST, mapping.name()});
  }

  /** A new name needs no If-Match, a known one does. */
  @Transactional
  Kept keep(String name, @Nullable String ifMatch, NewMapping wanted) {
    kinds.named(wanted.kind());
    RowMapping.compile(wanted.expression(), settings.mappingTime());
    Optional<ImportMapping> known = mappings.take(name);
    if (known.isEmpty()) {
      mappings.add(name, wanted, actor.id());
      return new Kept(true, find(name));
    }
    Preconditions.ifMatch(ifMatch, known.get().version());
    boolean same =
        known.get().kind().equals(wanted.kind())
            && known.get().expression().equals(wanted.expression());
    if (!same) {
      mappings.replace(name, wanted, actor.id());
    }
    return new Kept(false, find(name));
  }

  /** Operations that were begun with it keep it as it was. */
  @Transactional
  ImportMapping delete(String name, @Nullable String ifMatch) {
    ImportMapping known =
        mappings.take(name).orElseThrow(() -> Problems.notFound("import-mapping", name));
    Preconditions.ifMatch(ifMatch, known.version());
    mappings.delete(name);
    return known;
  }

  /** What a mapping makes of some rows, and whether an import could read that. */
  MappingOutcome preview(MappingTrial trial) {
    ImportKind<?> kind = kinds.named(trial.kind());
    RowMapping mapping = RowMapping.compile(trial.expression(), settings.mappingTime());
    return new MappingOutcome(
        trial.rows().stream().map(row -> preview(mapping, kind.row(), row)).toList());
  }

  private MappingOutcome.Mapped preview(
      RowMapping mapping, Class<? extends Record> type, ObjectNode row) {
    JsonNode wanted;
    try {
      wanted = mapping.apply(json.convertValue(row, Map.class));
    } catch (ProblemException refused) {
      return new MappingOutcome.Mapped(null, problem(refused));
    }
    try {
      JsonRows.read(wanted, type, "");
      return new MappingOutcome.Mapped(wanted, null);
    } catch (ProblemException unreadable) {
      return new MappingOutcome.Mapped(wanted, problem(unreadable));
    }
  }

  private static VerdictView.RowProblem problem(ProblemException e) {
    Verdict verdict = Verdict.failed(e);
    return new VerdictView.RowProblem(
        e.code(), String.valueOf(verdict.pointer()), String.valueOf(verdict.detail()));
  }
}
