package dev.customerfirst.accounts.imports;

import static dev.customerfirst.accounts.ImportFixture.counts;
import static dev.customerfirst.accounts.ImportFixture.csv;
import static dev.customerfirst.accounts.ImportFixture.mapping;
import static dev.customerfirst.accounts.ImportFixture.rejects;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.testkit.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A CRM export that nobody here made, with the dirt that exports have. It lies beside the checkout
 * where it was fetched, and is no part of the project.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RealDataTest {

  private static final Path DATA =
      Path.of(System.getProperty("customerfirst.root", "")).resolve("../shared/data/crm");

  static boolean dataIsHere() {
    return Files.isDirectory(DATA);
  }

  @Test
  @EnabledIf("dataIsHere")
  void takesARealExportReportsItsDirtAndTakesWhatIsMended() throws IOException {
    for (String kind : new String[] {"accounts", "people", "opportunities"}) {
      mapping("real-" + kind, kind, expression(kind));
    }
    Response people = csv("/v1/people/imports?mapping=real-people", file("sales_teams.csv"));
    assertThat(counts(people)).containsExactly(35, 35, 35, 0, 0, 0);

    String accountsFile = file("accounts.csv");
    Response dry = csv("/v1/accounts/imports?mapping=real-accounts&dryRun=true", accountsFile);
    Response accounts = csv("/v1/accounts/imports?mapping=real-accounts", accountsFile);
    assertThat(counts(accounts)).containsExactly(85, 85, 72, 0, 0, 13).isEqualTo(counts(dry));
    assertThat(problems(accounts)).isEqualTo(Map.of("refused-by-mapping", 13));
    String refused = rejects(accounts);
    assertThat(refused.lines().filter(line -> line.contains("'technolgy' is no sector of ours")))
        .hasSize(12);
    assertThat(
            refused.lines().filter(line -> line.contains("No time zone is known for 'Philipines'")))
        .hasSize(1);

    long began = System.nanoTime();
    Response deals =
        csv("/v1/opportunities/imports?mapping=real-opportunities", file("sales_pipeline.csv"));
    System.out.printf(
        "8,800 opportunities in %.1f s%n",
        Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
    assertThat(counts(deals)).containsExactly(8_800, 8_800, 4_973, 0, 0, 3_827);
    assertThat(problems(deals))
        .isEqualTo(Map.of("refused-by-mapping", 1_425 + 163 + 1_224, "unknown-account", 1_015));
    String refusedDeals = rejects(deals);
    assertThat(sentences(refusedDeals, "The opportunity names no account.")).isEqualTo(1_425);
    assertThat(sentences(refusedDeals, "The opportunity has no date.")).isEqualTo(163);
    assertThat(sentences(refusedDeals, "'GTXPro' is no product of ours.")).isEqualTo(1_224);

    String mended =
        refused.replace("technolgy,", "technology,").replace("Philipines,", "Philippines,");
    assertThat(counts(csv("/v1/accounts/imports?mapping=real-accounts", mended)))
        .containsExactly(13, 13, 13, 0, 0, 0);
    Response again =
        csv(
            "/v1/opportunities/imports?mapping=real-opportunities",
            refusedDeals.replace(",GTXPro,", ",GTX Pro,"));
    assertThat(counts(again)).containsExactly(3_827, 3_827, 2_239, 0, 0, 1_588);
    assertThat(counts(csv("/v1/accounts/imports?mapping=real-accounts", accountsFile)))
        .containsExactly(85, 85, 0, 0, 72, 13);
  }

  private static long sentences(String rejects, String sentence) {
    return rejects.lines().filter(line -> line.contains(sentence)).count();
  }

  private static Map<String, Integer> problems(Response operation) {
    return operation.path("problems");
  }

  private static String file(String name) throws IOException {
    return Files.readString(DATA.resolve(name));
  }

  private static String expression(String kind) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            RealDataTest.class.getResourceAsStream("/mappings/" + kind + ".jsonata"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
