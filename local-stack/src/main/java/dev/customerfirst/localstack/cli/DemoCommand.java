package dev.customerfirst.localstack.cli;

import dev.customerfirst.localstack.LocalStack;
import dev.customerfirst.localstack.LocalStackException;
import dev.customerfirst.localstack.demo.Demo;
import dev.customerfirst.localstack.demo.Demo.Found;
import dev.customerfirst.localstack.demo.Screen;
import dev.customerfirst.localstack.demo.Screens;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a contract year and leaves everything running. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Plays a contract year of three customers on simulated time, and leaves everything running."
            + " A demo that was interrupted goes on where it was.")
final class DemoCommand implements Callable<Integer> {

  private static final Duration TOKEN_VALID_FOR = Duration.ofHours(12);

  private final LocalStack stack = Checkout.stack();

  @Option(
      names = "--yes",
      description = "Asks nothing: a year that is over is deleted and played again.")
  private boolean yes;

  @Option(names = "--no-progress", description = "Lines instead of a progress bar.")
  private boolean noProgress;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    long began = System.nanoTime();
    Screen screen = noProgress || !Terminal.present() ? Screens.plain(out()) : Screens.bar(out());
    up();
    Found found = new Demo(stack, screen).look();
    if (found == Found.SOMETHING_ELSE) {
      throw new LocalStackException(
          "There is other data here, and the demo needs a stack of its own. To delete all of it:"
              + " ./customer-first reset");
    }
    if (found == Found.A_FINISHED_YEAR && !again(new Demo(stack, screen))) {
      return 0;
    }
    if (found == Found.AN_UNFINISHED_YEAR) {
      screen.line("A year was begun here. It goes on from " + new Demo(stack, screen).now() + ".");
    }
    Demo.Ending ending = new Demo(stack, screen).play();
    out().println();
    show(ending);
    out()
        .printf(
            Locale.ROOT,
            "  Played in %.0f s. Everything is still running.%n",
            (System.nanoTime() - began) / 1e9);
    whereToGoOn();
    return 0;
  }

  private void up() {
    out().println("Starting PostgreSQL, Kafka and the four services:");
    stack.up(Optional.of(Demo.clock()), this::print);
  }

  /** Whether to play a year again that is over. */
  private boolean again(Demo demo) {
    out().println("The year was played to its end, on " + demo.now() + ":");
    show(demo.ending());
    if (!yes && !Terminal.agreed("Delete all data and play it again?")) {
      out().println("  To play it again, begin from empty: ./customer-first reset --yes");
      whereToGoOn();
      return false;
    }
    out().println("All data is deleted, and the year begins again.");
    stack.down(this::print);
    stack.reset();
    up();
    return true;
  }

  private void show(Demo.Ending ending) {
    Demo.lines(ending).forEach(this::print);
  }

  private void whereToGoOn() {
    out()
        .printf(
            "%nTry it out:  %s%nWhat happened: ./customer-first events --account ID%n"
                + "Stop:        ./customer-first down%nA token for the explorer (12 hours):%n%s%n",
            stack.addresses().explorer(),
            stack.tokens().token("admin@local", List.of("ADMIN"), TOKEN_VALID_FOR));
    out().flush();
  }

  private void print(String line) {
    out().println(line);
    out().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
