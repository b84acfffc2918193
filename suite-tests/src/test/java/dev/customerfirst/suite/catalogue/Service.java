package dev.customerfirst.suite.catalogue;

import dev.customerfirst.suite.docs.SourceTree;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The four services, by the name docs/events.md gives them. */
enum Service {
  ACCOUNTS("accounts", "accounts"),
  RENEWALS("renewals", "renewals"),
  PLAYBOOKS("playbooks", "playbooks"),
  SUPPORT_ROUTING("support-routing", "supportrouting");

  private static final Pattern INCOMING =
      Pattern.compile(
          "(?m)^mp\\.messaging\\.incoming\\.[^.]+\\.topic=\\$\\{customerfirst\\.topics\\.prefix:\\}(\\S+)$");

  final String label;
  private final String packageName;

  Service(String label, String packageName) {
    this.label = label;
    this.packageName = packageName;
  }

  String packages() {
    return "dev.customerfirst." + packageName;
  }

  String source() {
    return "/" + module();
  }

  String module() {
    return label + "-service";
  }

  /** The topics its configuration subscribes to. */
  Set<String> topicsRead() {
    Matcher line =
        INCOMING.matcher(SourceTree.read(module() + "/src/main/resources/application.properties"));
    Set<String> topics = new TreeSet<>();
    while (line.find()) {
      topics.add(line.group(1));
    }
    return topics;
  }
}
