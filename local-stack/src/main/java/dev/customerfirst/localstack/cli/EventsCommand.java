package dev.customerfirst.localstack.cli;

import dev.customerfirst.localstack.EventLog;
import dev.customerfirst.localstack.LocalStackException;
import dev.customerfirst.localstack.PublishedEvent;
import dev.customerfirst.localstack.infrastructure.RunningInfrastructure;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the facts on the topics, one a line. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Prints the published facts: time, type, account, subject, sequence.")
final class EventsCommand implements Callable<Integer> {

  /** The topics are named after what they tell, the services after what they do. */
  enum Source {
    ACCOUNTS("accounts.events"),
    PLAYBOOKS("playbooks.events"),
    RENEWALS("contracts.events"),
    SUPPORT_ROUTING("support.events");

    private final String topic;

    Source(String topic) {
      this.topic = topic;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Option(names = "--follow", description = "Goes on as more facts come, until Ctrl-C.")
  private boolean follow;

  @Option(
      names = "--service",
      description = "Only what this service published: ${COMPLETION-CANDIDATES}.")
  private @Nullable Source service;

  @Option(names = "--account", description = "Only facts about this account (its id).")
  private @Nullable String account;

  @Option(names = "--type", description = "Only facts whose type contains this text.")
  private @Nullable String type;

  @Option(names = "--payload", description = "With what each fact says, as JSON.")
  private boolean payload;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    RunningInfrastructure running =
        Checkout.stack()
            .infrastructure()
            .orElseThrow(
                () -> new LocalStackException("Kafka does not run. Start it: ./customer-first up"));
    EventLog log = new EventLog(running.bootstrapServers());
    List<String> topics =
        Arrays.stream(Source.values())
            .filter(source -> service == null || service == source)
            .map(source -> source.topic)
            .toList();
    if (follow) {
      log.follow(topics, this::print);
    } else {
      log.untilNow(topics).forEach(this::print);
    }
    return 0;
  }

  /** False when nobody reads what is printed any more, as in {@code events --follow | head}. */
  private boolean print(PublishedEvent event) {
    if (account != null && !account.equalsIgnoreCase(event.account())
        || type != null
            && !event.type().toLowerCase(Locale.ROOT).contains(type.toLowerCase(Locale.ROOT))) {
      return true;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-24s  %-32s  %-36s  %-36s  %4d%s%n",
        event.time(),
        event.type(),
        event.account().isEmpty() ? "-" : event.account(),
        event.subject(),
        event.sequence(),
        payload ? "  " + event.payload() : "");
    return !out.checkError();
  }
}
