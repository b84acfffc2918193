package dev.customerfirst.localstack.cli;

import dev.customerfirst.events.Role;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a bearer token and nothing else, so that it can be put into a variable. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Prints a bearer token that the services of this stack accept.")
final class TokenCommand implements Callable<Integer> {

  @Option(
      names = "--role",
      required = true,
      converter = RoleCode.class,
      description =
          "What the bearer may do, such as ACCOUNT_EXECUTIVE; may be given several times.")
  private List<Role> roles = List.of();

  @Option(names = "--subject", description = "Who the bearer is. Default: named after the role.")
  private @Nullable String subject;

  @Option(
      names = "--valid-for",
      defaultValue = "PT12H",
      description = "ISO 8601 duration, default ${DEFAULT-VALUE}.")
  private Duration validFor = Duration.ofHours(12);

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    String who =
        subject != null
            ? subject
            : roles.get(0).name().toLowerCase(Locale.ROOT).replace('_', '-') + "@local";
    spec.commandLine()
        .getOut()
        .println(
            Checkout.stack()
                .tokens()
                .token(who, roles.stream().map(Role::name).toList(), validFor));
    return 0;
  }
}
