package dev.customerfirst.localstack.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of an export.
 *
 * @param line where it begins in its file, counted from 1, the header included
 */
record CsvRow(long line, Map<String, String> fields) {

  /** Empty when nothing stands there. */
  Optional<String> find(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /**
   * What stands there, without blanks around it.
   *
   * @throws IllegalArgumentException when the file has no such column
   */
  String text(String column) {
    String text = fields.get(column);
    if (text == null) {
      throw new IllegalArgumentException("There is no column " + column + " but " + fields);
    }
    return text.strip();
  }

  Optional<Integer> number(String column) {
    return find(column).map(Integer::valueOf);
  }

  /** Several values of one field, separated by semicolons. */
  List<String> list(String column) {
    return Arrays.stream(text(column).split(";"))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
