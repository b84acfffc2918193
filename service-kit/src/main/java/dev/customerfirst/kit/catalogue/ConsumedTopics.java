package dev.customerfirst.kit.catalogue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The topics a service reads, as its configuration says: there is no second list to keep true. */
final class ConsumedTopics {

  private static final Pattern TOPIC = Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.topic");

  private ConsumedTopics() {}

  /** Names without the prefix, in alphabetical order. */
  static Set<String> of(Config config, String prefix) {
    Set<String> topics = new TreeSet<>();
    for (String property : config.getPropertyNames()) {
      if (TOPIC.matcher(property).matches()) {
        String topic = config.getValue(property, String.class);
        topics.add(topic.startsWith(prefix) ? topic.substring(prefix.length()) : topic);
      }
    }
    return topics;
  }
}
