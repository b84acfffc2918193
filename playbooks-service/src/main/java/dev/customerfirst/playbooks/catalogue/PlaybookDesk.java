package dev.customerfirst.playbooks.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.playbooks.catalogue.EditionView.EditionList;
import dev.customerfirst.playbooks.domain.playbook.LintFinding;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.PlaybookLint;
import dev.customerfirst.playbooks.domain.playbook.Signal;
import dev.customerfirst.playbooks.domain.playbook.Start;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where playbooks are written, published and retired. */
@ApplicationScoped
@Transactional
class PlaybookDesk {

  private final PlaybookTable table;
  private final PlaybookLint lint;
  private final Event<CatalogueChange> changes;
  private final ObjectMapper json;
  private final Actor actor;
  private final Clock clock;

  PlaybookDesk(
      PlaybookTable table,
      PlaybookLint lint,
      Event<CatalogueChange> changes,
      ObjectMapper json,
      Actor actor,
      Clock clock) {
    this.table = table;
    this.lint = lint;
    this.changes = changes;
    this.json = json;
    this.actor = actor;
    this.clock = clock;
  }

  LintReport lint(PlaybookDraft draft) {
    return new LintReport(lint.findings(draft.playbook("DRAFT", 1)));
  }

  /** A draft may have findings; only publishing asks for none. */
  VersionedDraft write(String code, @Nullable String ifMatch, PlaybookDraft draft) {
    table.add(code);
    PlaybookRecord known = table.locked(code).orElseThrow();
    if (known.draft() != null) {
      Preconditions.ifMatch(ifMatch, known.version());
    }
    table.write(code, draft.playbook(code, next(code)), actor.id(), clock.instant());
    VersionedDraft written = draft(code);
    return new VersionedDraft(written.view(), written.version(), known.draft() == null);
  }

  VersionedDraft draft(String code) {
    return draft(code, table.find(code));
  }

  private VersionedDraft draft(String code, Optional<PlaybookRecord> found) {
    PlaybookRecord known =
        found
            .filter(each -> each.draft() != null)
            .orElseThrow(() -> Problems.notFound("playbook-draft", code));
    Playbook draft = Objects.requireNonNull(known.draft());
    return new VersionedDraft(
        new DraftView(
            draft,
            lint.findings(draft),
            Objects.requireNonNull(known.draftedBy()),
            Objects.requireNonNull(known.draftedAt())),
        known.version(),
        false);
  }

  void discard(String code, @Nullable String ifMatch) {
    Preconditions.ifMatch(ifMatch, draft(code, table.locked(code)).version());
    table.discard(code);
  }

  /** What was published stays as it is; the next change is the next edition. */
  EditionRecord publish(String code) {
    Playbook draft = draft(code, table.locked(code)).view().playbook();
    List<LintFinding> findings = lint.findings(draft);
    if (!findings.isEmpty()) {
      throw Problems.refuse(
          findings.stream()
              .map(
                  finding ->
                      Refusal.invalid("playbook-not-playable", finding.pointer(), finding.detail()))
              .toList());
    }
    startIsFree(draft);
    EditionRecord edition = new EditionRecord(draft, false, actor.id(), clock.instant());
    table.publish(edition);
    changes.fire(new CatalogueChange(code));
    return edition;
  }

  /** Nothing new starts from it; what runs goes on. */
  void retire(String code, String because) {
    PlaybookRecord known =
        table.locked(code).orElseThrow(() -> Problems.notFound("playbook", code));
    if (known.isRetired() || table.editions(code).isEmpty()) {
      throw Problems.conflict(
          "playbook-not-in-use",
          "Only a playbook that is in use is retired. Publish an edition to bring one back.");
    }
    table.retire(code, because, actor.id(), clock.instant());
    changes.fire(new CatalogueChange(code));
  }

  EditionList editions(String code) {
    PlaybookRecord known = table.find(code).orElseThrow(() -> Problems.notFound("playbook", code));
    List<EditionRecord> editions = table.editions(code);
    return new EditionList(
        editions.stream()
            .map(each -> EditionView.of(each, !known.isRetired() && each == editions.get(0)))
            .toList(),
        known.retiredBecause());
  }

  Playbook edition(String code, int number) {
    return table
        .edition(code, number)
        .orElseThrow(() -> Problems.notFound("playbook-edition", code + "/" + number))
        .playbook();
  }

  PlaybookDifference difference(String code, int from, int to) {
    return difference(code, from, edition(code, from), edition(code, to));
  }

  /** From the newest edition to what is being written. */
  PlaybookDifference ofDraft(String code) {
    Playbook draft = draft(code).view().playbook();
    int newest = next(code) - 1;
    if (newest == 0) {
      throw Problems.notFound("playbook-edition", code + "/" + newest);
    }
    return difference(code, newest, edition(code, newest), draft);
  }

  private PlaybookDifference difference(String code, int from, Playbook before, Playbook after) {
    return new PlaybookDifference(
        code,
        from,
        after.edition().number(),
        PlaybookDifference.between(json.valueToTree(before), json.valueToTree(after)));
  }

  private int next(String code) {
    return table.editions(code).stream().findFirst().map(EditionRecord::number).orElse(0) + 1;
  }

  private void startIsFree(Playbook playbook) {
    Start start = playbook.starts();
    ActivityCode activity = start.activity();
    if (start.signal() == Signal.BY_HAND) {
      return;
    }
    table.current().stream()
        .map(EditionRecord::playbook)
        .filter(other -> !other.code().equals(playbook.code()))
        .filter(
            other ->
                activity == null
                    ? other.starts().signal() == start.signal()
                    : other.starts().activity() == activity)
        .findFirst()
        .ifPresent(
            other -> {
              throw Problems.conflict(
                  "playbook-start-taken",
                  other.code() + " starts with the same. Retire it first, or change it instead.");
            });
  }
}
