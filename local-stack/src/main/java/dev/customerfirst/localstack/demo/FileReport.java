package dev.customerfirst.localstack.demo;

import java.util.ArrayList;
import java.util.List;

/** What became of the rows of a file. */
final class FileReport {

  private final String name;
  private final List<String> remarks = new ArrayList<>();
  private int created;
  private int known;
  private int refused;
  private int later;

  FileReport(String name) {
    this.name = name;
  }

  void add(CsvRow row, Answer answer) {
    if (answer.refused()) {
      refused++;
      remarks.add("line %d refused: %s".formatted(row.line(), answer.sentence()));
    } else if (answer.created()) {
      created++;
    } else {
      known++;
    }
  }

  void remark(CsvRow row, String remark) {
    remarks.add("line %d: %s".formatted(row.line(), remark));
  }

  /** Its day has not come. */
  void addLater() {
    later++;
  }

  int refused() {
    return refused;
  }

  /** One line for the file, and one for each row that needs a word. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("  %-19s %2d rows  %s".formatted(name, created + known + refused + later, counts()));
    remarks.forEach(remark -> lines.add("      " + remark));
    return lines;
  }

  private String counts() {
    List<String> counts = new ArrayList<>();
    count(counts, created, "created");
    count(counts, known, "unchanged");
    count(counts, refused, "refused");
    count(counts, later, "later, on their day");
    return String.join(", ", counts);
  }

  private static void count(List<String> counts, int number, String what) {
    if (number > 0) {
      counts.add(number + " " + what);
    }
  }
}
