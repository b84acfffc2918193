package dev.customerfirst.localstack.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops everything and keeps the data. */
@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Stops all processes of the stack. The data is kept.")
final class DownCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    Checkout.stack().down(line -> spec.commandLine().getOut().println(line));
    return 0;
  }
}
