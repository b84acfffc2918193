package dev.customerfirst.localstack.cli;

import dev.customerfirst.localstack.LocalStack;
import dev.customerfirst.localstack.LocalStackException;
import dev.customerfirst.localstack.imports.FileImport;
import dev.customerfirst.localstack.imports.ImportScreen;
import dev.customerfirst.localstack.imports.Kind;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a file into the running suite. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = FileImport.FAILED,
    description =
        "Brings a file of accounts, people, contacts, opportunities, contracts or metrics into the"
            + " running suite. Refused rows are kept beside the file with their reasons, ready to be mended"
            + " and imported.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all rows are in", "1:it failed", "2:some rows were refused"})
final class ImportCommand implements Callable<Integer> {

  private static final Duration TOKEN_VALID_FOR = Duration.ofHours(12);

  @Parameters(index = "0", paramLabel = "FILE", description = "CSV or NDJSON, in UTF-8.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(
      names = "--as",
      paramLabel = "KIND",
      description =
          "What the rows are: ${COMPLETION-CANDIDATES}. Otherwise the columns or the mapping tell.")
  private @Nullable Kind as;

  @Option(
      names = "--mapping",
      paramLabel = "NAME|FILE",
      description =
          "For columns that are not ours: the name of a mapping, or a file of JSONata ending in"
              + " .jsonata, which is kept under its name.")
  private @Nullable String mapping;

  @Option(names = "--dry-run", description = "The same verdicts, and nothing is written.")
  private boolean dryRun;

  @Option(names = "--no-progress", description = "Lines instead of a progress bar.")
  private boolean noProgress;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    LocalStack stack = Checkout.stack();
    ImportScreen screen =
        new ImportScreen(spec.commandLine().getOut(), !noProgress && Terminal.present());
    String token = stack.tokens().token("import@local", List.of("INTEGRATION"), TOKEN_VALID_FOR);
    try {
      return new FileImport(stack.addresses()::service, token, screen)
          .run(file, as, mapping, dryRun);
    } catch (UncheckedIOException e) {
      throw new LocalStackException("The suite gives no answer. Start it: ./customer-first up", e);
    }
  }
}
