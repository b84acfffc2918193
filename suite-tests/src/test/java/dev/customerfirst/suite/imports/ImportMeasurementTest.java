package dev.customerfirst.suite.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.localstack.Service;
import dev.customerfirst.suite.stack.SuiteStack;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast files go in and how much memory that takes, as a table in Markdown. The service runs
 * with 256 MB of heap. {@code -Dcustomerfirst.imports.measured=10000,100000,1000000}
 */
@EnabledIfSystemProperty(named = "customerfirst.imports.measured", matches = "[0-9,]+")
class ImportMeasurementTest {

  private static final Pattern OLD_GENERATION =
      Pattern.compile("jvm_memory_usage_after_gc\\{[^}]*\\} ([0-9.E-]+)");
  private static final Pattern HEAP =
      Pattern.compile("jvm_memory_max_bytes\\{area=\"heap\",id=\"Tenured Gen\"\\} ([0-9.E]+)");
  private static final double MEBIBYTE = 1024 * 1024;
  private static final int METRIC_ACCOUNTS = 1_000;

  private final SuiteStack stack = SuiteStack.running();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void takesFilesOfAnySizeInTheSameMemory() throws IOException {
    String run = "M" + UUID.randomUUID();
    measure("accounts", new AccountFile(run, METRIC_ACCOUNTS).write(folder.resolve("first.csv")));
    StringBuilder table =
        new StringBuilder(
            "| rows | of | file, MB | upload, s | applied, s | rows/s | old generation after GC,"
                + " highest, MB |\n|---|---|---|---|---|---|---|\n");
    List<Integer> sizes =
        Arrays.stream(System.getProperty("customerfirst.imports.measured").split(","))
            .map(Integer::valueOf)
            .toList();
    for (int rows : sizes) {
      Path accounts = new AccountFile("A" + UUID.randomUUID(), rows).write(folder.resolve("a.csv"));
      table.append(line("accounts", rows, accounts));
      table.append(line("metrics", rows, metrics(run, rows)));
    }
    System.out.println(table);
  }

  private String line(String kind, int rows, Path file) throws IOException {
    Measured measured = measure(kind, file);
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %.1f | %.1f | %.1f | %,.0f | %.0f |%n",
        rows,
        kind,
        Files.size(file) / MEBIBYTE,
        measured.uploading().toMillis() / 1000.0,
        measured.applying().toMillis() / 1000.0,
        rows * 1000.0 / Math.max(1, measured.applying().toMillis()),
        measured.highest() / MEBIBYTE);
  }

  private record Measured(Duration uploading, Duration applying, double highest) {}

  private Measured measure(String kind, Path file) {
    long began = System.nanoTime();
    JsonPath queued =
        given()
            .auth()
            .oauth2(stack.token("INTEGRATION"))
            .contentType("text/csv")
            .body(file.toFile())
            .post(stack.url(Service.ACCOUNTS) + "/v1/" + kind + "/imports")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath();
    long here = System.nanoTime();
    double[] highest = {0};
    Awaitility.await()
        .atMost(Duration.ofHours(1))
        .pollInterval(Duration.ofMillis(250))
        .until(
            () -> {
              highest[0] = Math.max(highest[0], afterCollection());
              return status(queued.getString("id"));
            },
            "DONE"::equals);
    long done = System.nanoTime();
    assertThat(highest[0]).as("below the 256 MB of the heap").isLessThan(256 * MEBIBYTE);
    return new Measured(Duration.ofNanos(here - began), Duration.ofNanos(done - here), highest[0]);
  }

  private String status(String id) {
    return given()
        .auth()
        .oauth2(stack.token("INTEGRATION"))
        .get(stack.url(Service.ACCOUNTS) + "/v1/operations/" + id)
        .path("status");
  }

  private double afterCollection() {
    String metrics = given().get(stack.url(Service.ACCOUNTS) + "/q/metrics").asString();
    return number(OLD_GENERATION, metrics) * number(HEAP, metrics);
  }

  private static double number(Pattern pattern, String metrics) {
    Matcher found = pattern.matcher(metrics);
    return found.find() ? Double.parseDouble(found.group(1)) : 0;
  }

  /** A figure a day for each of the accounts that are there. */
  private Path metrics(String run, int rows) throws IOException {
    Path file = folder.resolve("m.csv");
    LocalDate last = SuiteStack.BEGINNING.atZone(java.time.ZoneOffset.UTC).toLocalDate();
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("accountExternalId.system,accountExternalId.id,day,metric,value");
      for (int i = 0; i < rows; i++) {
        // Only the first ten of every twenty are sure to be accounts of their own.
        int account = i / 10 % (METRIC_ACCOUNTS / 20) * 20 + i % 10;
        out.printf(
            "crm,%s-%d,%s,dau,%d%n",
            run, account, last.minusDays(i / (METRIC_ACCOUNTS / 2)), rows + i);
      }
    }
    return file;
  }
}
