package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.http.Problem;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param id the record it is about; null when there is none
 * @param code problem code of a failed row
 * @param pointer where in the row the problem lies; empty for the whole
 * @param detail what to do about it, in sentences
 */
public record Verdict(
    RowResult result,
    @Nullable UUID id,
    @Nullable String code,
    @Nullable String pointer,
    @Nullable String detail) {

  public static Verdict of(RowResult result, UUID id) {
    return new Verdict(result, id, null, null, null);
  }

  public static Verdict failed(@Nullable UUID id, Refusal refusal) {
    return failed(id, Problems.refuse(refusal));
  }

  public static Verdict failed(ProblemException problem) {
    return failed(null, problem);
  }

  public static Verdict failed(@Nullable UUID id, ProblemException problem) {
    String pointer = problem.errors().isEmpty() ? "" : problem.errors().get(0).pointer();
    return new Verdict(RowResult.FAILED, id, problem.code(), pointer, sentences(problem));
  }

  /** All that is wrong, so that a row can be mended at once. */
  private static String sentences(ProblemException problem) {
    return problem.errors().size() < 2
        ? problem.detail()
        : problem.errors().stream()
            .map(Problem.Error::detail)
            .distinct()
            .collect(Collectors.joining(" "));
  }
}
