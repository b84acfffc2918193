package dev.customerfirst.accounts.note;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.NoteKind;
import dev.customerfirst.accounts.domain.NoteLaw;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.MergePatch;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes notes about customers. */
@ApplicationScoped
class NoteService {

  private static final String LIST = "notes";

  private final NoteRepository notes;
  private final AccountBook accounts;
  private final Actor actor;
  private final Clock clock;

  NoteService(NoteRepository notes, AccountBook accounts, Actor actor, Clock clock) {
    this.notes = notes;
    this.accounts = accounts;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  NoteView write(UUID accountId, NewNote wanted) {
    Account account = accounts.read(accountId);
    UUID corrected = wanted.corrects();
    if (corrected != null && !notes.isOf(accountId, corrected)) {
      throw Problems.unprocessable(
          "unknown-note",
          "/corrects",
          "This account has no such note. Choose one from GET /v1/accounts/{id}/notes.");
    }
    Instant now = clock.instant();
    AccountNote note =
        new AccountNote(accountId, wanted, actor.id(), actor.role(), account.today(now), now);
    notes.persist(note);
    return note.view();
  }

  @Transactional
  NoteView find(UUID id) {
    return notes.read(id).view();
  }

  @Transactional
  NoteView edit(UUID id, @Nullable String ifMatch, JsonNode patch) {
    AccountNote note = notes.takeOut(id);
    Preconditions.ifMatch(ifMatch, note.version());
    Instant now = clock.instant();
    Optional<Refusal> refusal = NoteLaw.checkEdit(note.author(), actor.id(), note.writtenAt(), now);
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
    NoteFields fields = MergePatch.apply(patch, note.fields(), NoteFields.class);
    if (!fields.equals(note.fields())) {
      note.edit(fields, now);
      notes.flush();
    }
    return note.view();
  }

  @Transactional
  Page<NoteView> list(UUID accountId, PageRequest request, @Nullable NoteKind kind) {
    accounts.read(accountId);
    UUID before = ListPlace.before(request, LIST);
    return Pages.cut(
        request,
        notes.newestFirst(accountId, kind, before, request.limit() + 1),
        AccountNote::view,
        note -> ListPlace.parts(LIST, note.id()));
  }
}
