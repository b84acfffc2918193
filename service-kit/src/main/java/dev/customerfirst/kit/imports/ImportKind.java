package dev.customerfirst.kit.imports;

import java.util.List;

/**
 * What can be imported: a bean of this type is all a feature adds, besides the resource that takes
 * the file.
 *
 * @param <R> a row, with the constraints it must hold; its fields are the columns of a CSV file
 */
public interface ImportKind<R extends Record> {

  /** Short, plural and stable: {@code accounts}. */
  String name();

  Class<R> row();

  /**
   * Applies rows, one after the other, in the transaction of the chunk.
   *
   * @return a verdict for each row, in their order; a refused row has changed nothing. When this
   *     throws, nothing of the chunk stays, and its rows come again one by one
   */
  List<Verdict> apply(List<R> rows);
}
