package dev.customerfirst.renewals.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers with a ledger as a file that is written while it is read. */
@ApplicationScoped
class LedgerFile {

  static final String TEXT_CSV = "text/csv";

  /** When the figures were computed, for answers that have no place for it. */
  static final String AS_OF = "X-As-Of";

  private final Ledger ledger;

  LedgerFile(Ledger ledger) {
    this.ledger = ledger;
  }

  Response answer(LedgerQuestion question) {
    StreamingOutput file =
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          ledger.each(question, new LedgerCsv(writer)::add);
          writer.flush();
        };
    return Response.ok(file)
        .type(TEXT_CSV + ";charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name(question) + ".csv\"")
        .header(AS_OF, question.accounts().asOf())
        .build();
  }

  private static String name(LedgerQuestion question) {
    return question.metric().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + "-"
        + question.accounts().period().from()
        + "-"
        + question.accounts().period().to();
  }
}
