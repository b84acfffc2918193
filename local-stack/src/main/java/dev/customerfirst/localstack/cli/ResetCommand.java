package dev.customerfirst.localstack.cli;

import dev.customerfirst.localstack.LocalStack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Deletes the data of the stack. */
@Command(
    name = "reset",
    mixinStandardHelpOptions = true,
    description = "Deletes all data of the stack; keys and passwords stay.")
final class ResetCommand implements Callable<Integer> {

  @Option(names = "--yes", description = "Stops a running stack first, without asking.")
  private boolean yes;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    LocalStack stack = Checkout.stack();
    if (stack.anythingRuns() && !yes) {
      spec.commandLine()
          .getErr()
          .println(
              "The stack runs. Stop it first (./customer-first down), or let this command do it:"
                  + " ./customer-first reset --yes");
      return 1;
    }
    if (stack.anythingRuns()) {
      stack.down(line -> spec.commandLine().getOut().println(line));
    }
    stack.reset();
    spec.commandLine().getOut().println("All data is deleted.");
    return 0;
  }
}
