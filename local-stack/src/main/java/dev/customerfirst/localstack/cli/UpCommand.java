package dev.customerfirst.localstack.cli;

import dev.customerfirst.localstack.ClockChoice;
import dev.customerfirst.localstack.LocalStack;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts what does not run yet. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Starts PostgreSQL, Kafka and the four services, or those of them that are down.")
final class UpCommand implements Callable<Integer> {

  private final LocalStack stack = Checkout.stack();

  @Option(
      names = "--simulated",
      description =
          "New data lives on a clock that only moves when it is set (PUT /simulation/clock)."
              + " Without it: the real clock, or what the existing data was made with.")
  private boolean simulated;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<ClockChoice> wanted =
        simulated ? Optional.of(ClockChoice.SIMULATED) : Optional.empty();
    ClockChoice clock = stack.up(wanted, line -> spec.commandLine().getOut().println(line));
    spec.commandLine()
        .getOut()
        .printf(
            "%nTry it out:  %s%n"
                + "A token:     ./customer-first token --role ADMIN%n"
                + "Stop:        ./customer-first down%n",
            stack.addresses().explorer());
    if (clock.simulated()) {
      spec.commandLine()
          .getOut()
          .println("Time stands still: this data lives on a simulated clock.");
    }
    return 0;
  }
}
