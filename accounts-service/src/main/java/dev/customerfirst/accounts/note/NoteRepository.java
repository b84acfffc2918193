package dev.customerfirst.accounts.note;

import dev.customerfirst.accounts.domain.NoteKind;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes. */
@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<AccountNote, UUID> {

  AccountNote read(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problems.notFound("note", id));
  }

  /** For a change: nobody else changes it until the transaction ends. */
  AccountNote takeOut(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problems.notFound("note", id));
  }

  boolean isOf(UUID account, UUID note) {
    return count("id = ?1 and accountId = ?2", note, account) > 0;
  }

  /** One row more than asked for tells that there is a next page. */
  List<AccountNote> newestFirst(UUID account, @Nullable NoteKind kind, UUID before, int rows) {
    return (kind == null
            ? find("accountId = ?1 and id < ?2 order by id desc", account, before)
            : find(
                "accountId = ?1 and id < ?2 and kind = ?3 order by id desc", account, before, kind))
        .page(0, rows)
        .list();
  }
}
