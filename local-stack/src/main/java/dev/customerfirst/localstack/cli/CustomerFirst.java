package dev.customerfirst.localstack.cli;

import dev.customerfirst.localstack.LocalStackException;
import dev.customerfirst.localstack.infrastructure.InfrastructureException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What {@code ./customer-first} runs. */
@Command(
    name = "customer-first",
    mixinStandardHelpOptions = true,
    description =
        "Every customer gets what the first customer got: the whole suite on one machine.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      TokenCommand.class,
      EventsCommand.class,
      ImportCommand.class,
      ResetCommand.class
    })
public final class CustomerFirst {

  /** Held for ever: loggers that nobody references forget their level. */
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.apache.kafka"), Logger.getLogger("org.postgresql"));

  private CustomerFirst() {}

  public static void main(String[] arguments) {
    // Set before the first message: just the text, without time and class.
    System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%6$s%n");
    TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new CustomerFirst())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(CustomerFirst::explain);
  }

  /** The version stands in the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = CustomerFirst.class.getPackage().getImplementationVersion();
      return new String[] {"Customer First " + (version == null ? "(not packaged)" : version)};
    }
  }

  /** What the user can do something about is said in words; the rest keeps its stack trace. */
  private static int explain(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
    if (failure instanceof LocalStackException || failure instanceof InfrastructureException) {
      commandLine.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }
}
