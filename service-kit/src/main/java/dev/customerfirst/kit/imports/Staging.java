package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.rows.RawRow;
import dev.customerfirst.kit.rows.RowFile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes a file away while it comes, some rows at a time, so that memory stays small. */
@Singleton
class Staging {

  private static final int ROWS = 1000;
  private static final int CHARACTERS = 2_000_000;

  private final RowTable rows;

  Staging(RowTable rows) {
    this.rows = rows;
  }

  /** Answers how many rows there were. */
  long stage(UUID operation, RowFile file) throws IOException {
    long staged = 0;
    int characters = 0;
    List<RawRow> some = new ArrayList<>();
    for (RawRow row = file.next(); row != null; row = file.next()) {
      some.add(row);
      characters += row.content().length();
      if (some.size() == ROWS || characters > CHARACTERS) {
        write(operation, staged, some);
        staged += some.size();
        some.clear();
        characters = 0;
      }
    }
    if (!some.isEmpty()) {
      write(operation, staged, some);
    }
    return staged + some.size();
  }

  private void write(UUID operation, long staged, List<RawRow> some) {
    QuarkusTransaction.requiringNew().run(() -> rows.stage(operation, staged + 1, some));
  }
}
