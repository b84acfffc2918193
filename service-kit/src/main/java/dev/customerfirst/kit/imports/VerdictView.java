package dev.customerfirst.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param row its place among the rows of the file, from 1
 * @param line the line on which it begins
 * @param id the record it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Verdict", examples = VerdictView.EXAMPLE)
record VerdictView(
    long row, long line, RowResult result, @Nullable UUID id, @Nullable RowProblem problem) {

  static final String EXAMPLE =
      """
      {"row": 3, "line": 4, "result": "failed", "problem": {"code": "unknown-time-zone",
       "pointer": "/timeZone", "detail": "Send an IANA time zone, such as Europe/Berlin."}}""";

  /** What is wrong with a row, and what to do. */
  record RowProblem(String code, String pointer, String detail) {}

  static VerdictView of(RowTable.Judged judged) {
    Verdict verdict = judged.verdict();
    String code = verdict.code();
    String pointer = verdict.pointer();
    String detail = verdict.detail();
    return new VerdictView(
        judged.row().number(),
        judged.row().raw().line(),
        verdict.result(),
        verdict.id(),
        code == null || detail == null
            ? null
            : new RowProblem(code, pointer == null ? "" : pointer, detail));
  }
}
