package dev.customerfirst.suite.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.localstack.LocalStackException;
import dev.customerfirst.localstack.imports.FileImport;
import dev.customerfirst.localstack.imports.ImportScreen;
import dev.customerfirst.localstack.imports.Kind;
import dev.customerfirst.suite.stack.SuiteStack;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./customer-first import} does, against the running suite. */
class ImportCommandTest {

  private final SuiteStack stack = SuiteStack.running();
  private final StringWriter out = new StringWriter();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void tellsTheKindKeepsTheRejectsAndTakesThemMended() throws IOException {
    AccountFile rows = new AccountFile("C" + UUID.randomUUID(), 100);
    Path file = rows.write(folder.resolve("accounts.csv"));
    assertThat(run(file, null, null, true)).isEqualTo(FileImport.SOME_REFUSED);
    assertThat(run(file, null, null, false)).isEqualTo(FileImport.SOME_REFUSED);
    assertThat(out.toString())
        .contains("accounts.csv goes in as accounts, as its columns say. Nothing is written.")
        .contains("100 of 100 rows: 90 created, 0 updated, 5 unchanged, 5 refused.")
        .contains("5  unknown-time-zone");

    Path rejects = folder.resolve("accounts.rejects.csv");
    Files.writeString(rejects, Files.readString(rejects).replace("Mars/Base", "Asia/Tokyo"));
    assertThat(run(rejects, null, null, false)).isEqualTo(FileImport.ALL_IN);
    assertThat(out.toString()).contains("5 of 5 rows: 5 created");
    assertThat(Files.exists(folder.resolve("accounts.rejects.rejects.csv"))).isFalse();
  }

  @Test
  void keepsAMappingUnderTheNameOfItsFile() throws IOException {
    String name = "m" + UUID.randomUUID();
    Path mapping =
        Files.writeString(
            folder.resolve(name + ".jsonata"),
            "{\"externalId\": {\"system\": \"crm\", \"id\": key}, \"name\": company, \"timeZone\":"
                + " \"UTC\"}");
    Path file = Files.writeString(folder.resolve("export.csv"), "key,company\n" + name + ",A\n");
    assertThatThrownBy(() -> run(file, null, null, false))
        .isInstanceOf(LocalStackException.class)
        .hasMessageContaining("--as accounts, contacts, contracts, metrics, opportunities, people");
    assertThat(run(file, Kind.ACCOUNTS, mapping.toString(), false)).isEqualTo(FileImport.ALL_IN);
    // By its name, which knows the kind; and the file again, which is the same.
    assertThat(run(file, null, name, false)).isEqualTo(FileImport.ALL_IN);
    assertThat(run(file, Kind.ACCOUNTS, mapping.toString(), false)).isEqualTo(FileImport.ALL_IN);
    Files.writeString(mapping, Files.readString(mapping).replace("UTC", "Asia/Tokyo"));
    assertThat(run(file, Kind.ACCOUNTS, mapping.toString(), false)).isEqualTo(FileImport.ALL_IN);
    assertThat(out.toString())
        .contains("1 of 1 rows: 1 created")
        .contains("1 of 1 rows: 0 created, 0 updated, 1 unchanged")
        .contains("1 of 1 rows: 0 created, 1 updated");
  }

  @Test
  void saysInTheWordsOfTheServiceWhyAFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("odd.csv"), "name,colour\nA,red\n");
    assertThatThrownBy(() -> run(file, Kind.ACCOUNTS, null, false))
        .isInstanceOf(LocalStackException.class)
        .hasMessageStartingWith("'colour' is no column here. Known: externalId.system");
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    assertThatThrownBy(() -> run(empty, Kind.ACCOUNTS, null, false))
        .isInstanceOf(LocalStackException.class);
  }

  private int run(Path file, @Nullable Kind as, @Nullable String mapping, boolean dryRun) {
    return new FileImport(
            service -> URI.create(stack.url(service)),
            stack.token("INTEGRATION"),
            new ImportScreen(new PrintWriter(out), false))
        .run(file, as, mapping, dryRun);
  }
}
