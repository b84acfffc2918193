package dev.customerfirst.renewals.retention;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a ledger as CSV (RFC 4180). No cell is a formula to the program that opens it. */
final class LedgerCsv {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private static final List<String> HEADER =
      List.of(
          "account_id",
          "account_name",
          "tier",
          "owner_id",
          "currency",
          "outcome",
          "numerator",
          "denominator",
          "pending",
          "start",
          "churn",
          "contraction",
          "expansion",
          "joined",
          "end",
          "starts_later",
          "contract_id",
          "ended_on",
          "successor_id",
          "value_before",
          "value_after");

  private final CsvWriter csv;

  /** Begins the file with its header. */
  LedgerCsv(Writer out) {
    csv = CsvWriter.builder().bufferSize(0).build(out);
    csv.writeRecord(HEADER);
  }

  void add(LedgerEntry entry) {
    CurrencyView.MovementView movement = entry.movement();
    LedgerEntry.Renewal renewal = entry.renewal();
    csv.writeRecord(
        Stream.of(
                entry.accountId(),
                entry.accountName(),
                entry.tier(),
                entry.ownerId(),
                entry.currency(),
                entry.outcome(),
                entry.numerator(),
                entry.denominator(),
                entry.pending(),
                movement == null ? null : movement.start(),
                movement == null ? null : movement.churn(),
                movement == null ? null : movement.contraction(),
                movement == null ? null : movement.expansion(),
                movement == null ? null : movement.joined(),
                movement == null ? null : movement.end(),
                movement == null ? null : entry.startsLater(),
                renewal == null ? null : renewal.contractId(),
                renewal == null ? null : renewal.endedOn(),
                renewal == null ? null : renewal.successorId(),
                renewal == null ? null : renewal.before(),
                renewal == null ? null : renewal.after())
            .map(LedgerCsv::cell)
            .toList());
  }

  static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
