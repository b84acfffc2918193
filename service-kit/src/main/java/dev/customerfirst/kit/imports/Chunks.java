package dev.customerfirst.kit.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.messaging.Delegation;
import dev.customerfirst.kit.rows.RowMapping;
import dev.customerfirst.kit.rows.RowShape;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Applies a chunk: effects, verdicts and progress in one transaction, so that every row has one
 * verdict and its effect once, whenever the process is killed.
 */
@ApplicationScoped
class Chunks {

  private final OperationTable operations;
  private final RowTable rows;
  private final ImportKinds kinds;
  private final Delegation delegation;
  private final EntityManager entities;
  private final ObjectMapper json;
  private final ImportSettings settings;

  Chunks(
      OperationTable operations,
      RowTable rows,
      ImportKinds kinds,
      Delegation delegation,
      EntityManager entities,
      ObjectMapper json,
      ImportSettings settings) {
    this.operations = operations;
    this.rows = rows;
    this.kinds = kinds;
    this.delegation = delegation;
    this.entities = entities;
    this.json = json;
    this.settings = settings;
  }

  /** What an attempt took on, so that the one after a failure knows. */
  static final class Attempt {
    private @Nullable UUID operation;
    private long from;
    private long to;

    private void takesOn(UUID id, List<StagedRow> chunk) {
      operation = id;
      from = chunk.isEmpty() ? 0 : chunk.get(0).number();
      to = chunk.isEmpty() ? -1 : chunk.get(chunk.size() - 1).number();
    }

    @Nullable UUID operation() {
      return operation;
    }

    long from() {
      return from;
    }

    long to() {
      return to;
    }
  }

  /** Applies the next chunk of the operation that waits longest; false when none waits. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean applyNext(Attempt attempt) {
    Optional<ImportOperation> taken = operations.takeNext();
    taken.ifPresent(
        operation -> {
          List<StagedRow> chunk =
              rows.next(operation.id(), operation.progress().processed(), settings.chunkRows());
          attempt.takesOn(operation.id(), chunk);
          settle(operation, chunk, judge(operation, chunk));
        });
    return taken.isPresent();
  }

  /** Applies one row; false when the operation has moved on without this one. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean applyOne(UUID id, long number) {
    return atRow(id, number)
        .map(
            operation -> {
              List<StagedRow> one = rows.next(id, number - 1, 1);
              settle(operation, one, judge(operation, one));
              return true;
            })
        .orElse(false);
  }

  /** Gives a row that cannot be applied its verdict. */
  @Transactional(TxType.REQUIRES_NEW)
  void refuseOne(UUID id, long number, ProblemException problem) {
    atRow(id, number)
        .ifPresent(
            operation ->
                settle(operation, rows.next(id, number - 1, 1), List.of(Verdict.failed(problem))));
  }

  /** Ends an operation that can never go on. */
  @Transactional(TxType.REQUIRES_NEW)
  void giveUp(UUID id, String why) {
    operations.end(id, OperationStatus.FAILED, why);
  }

  private Optional<ImportOperation> atRow(UUID id, long number) {
    return operations.take(id).filter(operation -> operation.progress().processed() == number - 1);
  }

  private void settle(ImportOperation operation, List<StagedRow> chunk, List<Verdict> verdicts) {
    if (verdicts.size() != chunk.size()) {
      throw new IllegalStateException(
          operation.request().kind()
              + " gave "
              + verdicts.size()
              + " verdicts for "
              + chunk.size());
    }
    if (!chunk.isEmpty()) {
      rows.judge(operation.id(), chunk.get(0).number(), verdicts);
    }
    Map<String, Long> problems = new TreeMap<>(operation.problems());
    for (Verdict verdict : verdicts) {
      String code = verdict.code();
      if (code != null) {
        problems.merge(code, 1L, Long::sum);
      }
    }
    operations.advance(operation.id(), operation.progress().plus(verdicts), problems);
  }

  private List<Verdict> judge(ImportOperation operation, List<StagedRow> chunk) {
    ImportOperation.Request request = operation.request();
    ImportKind<?> kind =
        kinds.find(request.kind()).orElseThrow(() -> new UnknownKindException(request.kind()));
    return delegation.inTheNameOf(
        request.startedBy(),
        request.startedAs(),
        operation.id().toString(),
        () -> judge(request, kind, chunk));
  }

  private <R extends Record> List<Verdict> judge(
      ImportOperation.Request request, ImportKind<R> kind, List<StagedRow> chunk) {
    String expression = request.expression();
    RowReading reading =
        new RowReading(
            request.format(),
            request.columns(),
            RowShape.of(kind.row()),
            expression == null ? null : RowMapping.compile(expression, settings.mappingTime()),
            json);
    List<R> readable = new ArrayList<>();
    List<@Nullable ProblemException> problems = new ArrayList<>();
    for (StagedRow row : chunk) {
      try {
        readable.add(reading.read(row.raw(), kind.row()));
        problems.add(null);
      } catch (ProblemException e) {
        problems.add(e);
      }
    }
    Iterator<Verdict> applied =
        (request.dryRun() ? rehearse(kind, readable) : apply(kind, readable)).iterator();
    List<Verdict> verdicts = new ArrayList<>();
    problems.forEach(
        problem -> verdicts.add(problem == null ? applied.next() : Verdict.failed(problem)));
    return verdicts;
  }

  private <R extends Record> List<Verdict> apply(ImportKind<R> kind, List<R> readable) {
    List<Verdict> verdicts = readable.isEmpty() ? List.of() : kind.apply(readable);
    entities.flush();
    return verdicts;
  }

  /** In a transaction of its own that is always taken back; the verdicts are what stays. */
  private <R extends Record> List<Verdict> rehearse(ImportKind<R> kind, List<R> readable) {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                throw new Rehearsed(apply(kind, readable));
              });
      throw new IllegalStateException("a rehearsal never commits");
    } catch (Rehearsed rehearsed) {
      return rehearsed.verdicts;
    }
  }

  /** Ends a rehearsal and takes its effects back. */
  private static final class Rehearsed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Verdict> verdicts;

    Rehearsed(List<Verdict> verdicts) {
      super("taken back", null, false, false);
      this.verdicts = verdicts;
    }
  }

  /** The service no longer imports this kind. */
  static final class UnknownKindException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownKindException(String kind) {
      super("This service does not import " + kind + ".");
    }
  }
}
