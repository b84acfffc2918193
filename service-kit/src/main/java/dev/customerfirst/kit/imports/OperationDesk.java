package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rows.RejectFile;
import dev.customerfirst.kit.security.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows operations to those they concern: who started it, the roles that may start such a one, and
 * ADMIN.
 */
@ApplicationScoped
class OperationDesk {

  private static final String OPERATIONS = "operations";
  private static final String VERDICTS = "verdicts";
  private static final int REJECTS_AT_ONCE = 500;

  private final OperationTable operations;
  private final RowTable rows;
  private final Actor actor;
  private final SecurityIdentity caller;

  OperationDesk(OperationTable operations, RowTable rows, Actor actor, SecurityIdentity caller) {
    this.operations = operations;
    this.rows = rows;
    this.actor = actor;
    this.caller = caller;
  }

  @Transactional
  ImportOperation find(UUID id) {
    ImportOperation operation =
        operations.find(id).orElseThrow(() -> Problems.notFound("operation", id));
    List<String> owners = operation.request().owners();
    boolean concerned =
        operation.request().startedBy().equals(actor.id())
            || owners.stream().anyMatch(caller::hasRole);
    if (!concerned) {
      throw notYours(owners);
    }
    return operation;
  }

  private static ProblemException notYours(List<String> owners) {
    return new ProblemException(
        403,
        "role-required",
        "Not your role",
        "This belongs to whoever started it and to "
            + String.join(", ", owners)
            + ". Ask somebody in that role.",
        List.of());
  }

  @Transactional
  Page<OperationView> list(PageRequest request) {
    List<String> place = place(request, OPERATIONS);
    UUID before = place.isEmpty() ? null : UUID.fromString(place.get(1));
    return Pages.cut(
        request,
        operations.page(before, actor.id(), List.copyOf(caller.getRoles()), request.limit() + 1),
        OperationView::of,
        operation -> new String[] {OPERATIONS, operation.id().toString()});
  }

  @Transactional
  Page<VerdictView> verdicts(UUID id, @Nullable RowResult only, PageRequest request) {
    find(id);
    List<String> place = place(request, VERDICTS);
    long after = place.isEmpty() ? 0 : Long.parseLong(place.get(1));
    return Pages.cut(
        request,
        rows.judged(id, only, after, request.limit() + 1),
        VerdictView::of,
        judged -> new String[] {VERDICTS, String.valueOf(judged.row().number())});
  }

  /** What was applied stays; no further row is. Once cancelled, a repeat changes nothing. */
  @Transactional
  OperationView cancel(UUID id) {
    ImportOperation operation = find(id);
    if (operation.status() != OperationStatus.CANCELLED
        && !operations.end(id, OperationStatus.CANCELLED, null)) {
      throw Problems.conflict(
          "operation-over",
          "The operation came to its end before; its verdicts say what became of each row.");
    }
    return OperationView.of(find(id));
  }

  /** Writes the refused rows, a few at a time. */
  void writeRejects(ImportOperation operation, Writer out) throws IOException {
    RejectFile file =
        new RejectFile(operation.request().format(), operation.request().columns(), out);
    long after = 0;
    List<RowTable.Judged> some = rows.judged(operation.id(), RowResult.FAILED, 0, REJECTS_AT_ONCE);
    while (!some.isEmpty()) {
      for (RowTable.Judged judged : some) {
        Verdict verdict = judged.verdict();
        file.add(
            judged.row().raw(), String.valueOf(verdict.code()), String.valueOf(verdict.detail()));
        after = judged.row().number();
      }
      some = rows.judged(operation.id(), RowResult.FAILED, after, REJECTS_AT_ONCE);
    }
    out.flush();
  }

  private static List<String> place(PageRequest request, String list) {
    List<String> after = request.after();
    if (!after.isEmpty() && (after.size() != 2 || !after.get(0).equals(list))) {
      throw Problems.badQuery(
          "cursor", "This cursor belongs to another list. Start without a cursor.");
    }
    return after;
  }
}
