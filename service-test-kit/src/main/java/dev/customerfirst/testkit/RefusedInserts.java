package dev.customerfirst.testkit;

import java.time.Duration;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/** A table that takes no new row for a while: whatever depends on it must fail as a whole. */
public final class RefusedInserts {

  private RefusedInserts() {}

  /**
   * Does the work while the table refuses every insert.
   *
   * @param execute runs one statement in a transaction of its own
   */
  public static void into(String table, Consumer<String> execute, Runnable work) {
    change(
        execute,
        "create or replace function refuse_insert() returns trigger language plpgsql as"
            + " $$ begin raise exception 'refused by the test'; end $$");
    change(
        execute,
        "create or replace trigger refuse_insert before insert on %s for each row execute function refuse_insert()"
            .formatted(table));
    try {
      work.run();
    } finally {
      change(execute, "drop trigger if exists refuse_insert on " + table);
    }
  }

  /** Until it goes: the relay reads the partitions in an order of its own, which can deadlock. */
  private static void change(Consumer<String> execute, String statement) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .until(
            () -> {
              execute.accept(statement);
              return true;
            });
  }
}
