package dev.customerfirst.localstack.cli;

import dev.customerfirst.localstack.ProcessStatus;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints one line per process; the exit code is 0 when all are ready. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Shows each process with its port, health and memory. Exit code 3: not all ready.")
final class StatusCommand implements Callable<Integer> {

  private static final int NOT_ALL_READY = 3;
  private static final String ROW = "%-16s %8s %6s %9s  %s%n";

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    List<ProcessStatus> all = Checkout.stack().status();
    PrintWriter out = spec.commandLine().getOut();
    out.printf(ROW, "", "PROCESS", "PORT", "MEMORY", "HEALTH");
    for (ProcessStatus one : all) {
      out.printf(
          ROW,
          one.name(),
          one.pid().map(Object::toString).orElse("-"),
          one.port(),
          megabytes(one.memoryBytes()),
          one.health());
    }
    out.printf(
        ROW,
        "all",
        "",
        "",
        megabytes(all.stream().mapToLong(ProcessStatus::memoryBytes).sum()),
        "");
    out.flush();
    return all.stream().allMatch(one -> one.health().equals("ready")) ? 0 : NOT_ALL_READY;
  }

  private static String megabytes(long bytes) {
    return bytes == 0 ? "-" : Math.round(bytes / 1e6) + " MB";
  }
}
