package dev.customerfirst.localstack.demo;

import java.util.ArrayList;
import java.util.List;

/** What became of the rows of a file. */
final class FileReport {

  private final String name;
  private final String otherwise;
  private final List<String> remarks = new ArrayList<>();
  private int created;
  private int others;
  private int refused;
  private int later;

  /**
   * @param otherwise what was done with a row that was taken and created nothing
   */
  FileReport(String name, String otherwise) {
    this.name = name;
    this.otherwise = otherwise;
  }

  void add(CsvRow row, Answer answer) {
    if (answer.refused()) {
      refused++;
      remarks.add("line %d refused: %s".formatted(row.line(), answer.sentence()));
    } else if (answer.created()) {
      created++;
    } else {
      others++;
    }
  }

  void remark(CsvRow row, String remark) {
    remarks.add("line %d: %s".formatted(row.line(), remark));
  }

  /** Its day has not come. */
  void addLater() {
    later++;
  }

  /** One line for the file, and one for each row that needs a word. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("  %-19s %2d rows  %s".formatted(name, created + others + refused + later, counts()));
    remarks.forEach(remark -> lines.add("      " + remark));
    return lines;
  }

  private String counts() {
    List<String> counts = new ArrayList<>();
    count(counts, created, "created");
    count(counts, others, otherwise);
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
