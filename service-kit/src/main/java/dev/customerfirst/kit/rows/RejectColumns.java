package dev.customerfirst.kit.rows;

import java.util.List;

/**
 * What a reject file says about each row in front of the row itself. An import passes over these
 * columns, so that a mended file can be sent as it is.
 */
public final class RejectColumns {

  public static final String LINE = "_line";
  public static final String PROBLEM = "_problem";
  public static final String SENTENCE = "_sentence";
  static final List<String> ALL = List.of(LINE, PROBLEM, SENTENCE);

  private RejectColumns() {}

  static boolean contain(String column) {
    return ALL.contains(column);
  }
}
