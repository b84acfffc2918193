package dev.customerfirst.suite.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.suite.docs.SourceTree;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml with its anchors merged in. */
final class ComposeFile {

  private static final Set<String> FOR_THE_IMAGE = Set.of("KAFKA_HEAP_OPTS");

  private final JsonNode root =
      new ObjectMapper()
          .valueToTree(new Yaml().<Map<String, Object>>load(SourceTree.read("docker-compose.yml")));

  JsonNode service(String name) {
    return root.path("services").path(name);
  }

  Iterable<JsonNode> services() {
    return root.path("services");
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    root.path("services").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Entries of a list of texts, or the names of a map. */
  static Set<String> entries(JsonNode node) {
    Set<String> entries = new TreeSet<>();
    if (node.isArray()) {
      node.forEach(e -> entries.add(e.asText()));
    } else {
      node.fieldNames().forEachRemaining(entries::add);
    }
    return entries;
  }

  static String joined(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(" "));
  }

  /** KAFKA_NODE_ID becomes node.id: how the image reads its environment. */
  static Properties kafkaSettings(Map<String, String> environment) {
    Properties settings = new Properties();
    environment.forEach(
        (name, value) -> {
          if (name.startsWith("KAFKA_") && !FOR_THE_IMAGE.contains(name)) {
            settings.put(
                name.substring("KAFKA_".length()).toLowerCase(Locale.ROOT).replace('_', '.'),
                value);
          }
        });
    return settings;
  }
}
