package dev.customerfirst.suite.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of made-up accounts. Of twenty rows one is refused, for a time zone there is not, and one
 * repeats another that stands ten rows before it.
 *
 * @param run begins every key, so that each file has its own accounts
 */
record AccountFile(String run, int rows) {

  private static final int PERIOD = 20;
  private static final int REFUSED = 18;
  private static final int REPEATED = 19;
  private static final int BACK = 10;

  int refused() {
    return count(REFUSED);
  }

  int repeated() {
    return count(REPEATED);
  }

  int accounts() {
    return rows - refused() - repeated();
  }

  private int count(int place) {
    return rows / PERIOD + (rows % PERIOD > place ? 1 : 0);
  }

  Path write(Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("externalId.system,externalId.id,name,timeZone,tier,region,employees");
      for (int i = 0; i < rows; i++) {
        int number = i % PERIOD == REPEATED ? i - BACK : i;
        String zone = i % PERIOD == REFUSED ? "Mars/Base" : "Europe/Berlin";
        out.printf(
            "crm,%s-%d,\"Account %d, of many\",%s,TIER_2,EMEA,%d%n",
            run, number, number, zone, 100);
      }
    }
    return file;
  }
}
