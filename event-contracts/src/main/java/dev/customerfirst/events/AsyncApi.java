package dev.customerfirst.events;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The AsyncAPI 3.0 document of one service, written from the catalogue. */
public final class AsyncApi {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String BINDING_VERSION = "0.5.0";

  private AsyncApi() {}

  /**
   * What the document is about.
   *
   * @param title name of the service
   * @param version version of the service
   * @param source its CloudEvents source, for example {@code /accounts-service}
   * @param consumes topics it reads, without the prefix; those the catalogue does not know are left
   *     out
   * @param topicPrefix what stands before every topic name here; usually empty
   */
  public record Service(
      String title, String version, String source, Set<String> consumes, String topicPrefix) {}

  public static ObjectNode of(Service service) {
    Map<String, List<EventType>> topics = topics();
    ObjectNode document = JSON.objectNode();
    document.put("asyncapi", "3.0.0");
    document.set("info", info(service));
    document.put("defaultContentType", "application/json");
    ObjectNode channels = document.putObject("channels");
    ObjectNode operations = document.putObject("operations");
    ObjectNode messages = document.putObject("components").putObject("messages");
    topics.forEach(
        (topic, types) -> {
          boolean sends = types.get(0).source().equals(service.source());
          boolean receives = service.consumes().contains(topic);
          if (!sends && !receives) {
            return;
          }
          String channel = topic.replace('.', '-');
          channels.set(channel, channel(service.topicPrefix() + topic, types));
          types.forEach(type -> messages.set(messageName(type), message(type)));
          if (sends) {
            operations.set("send-" + channel, operation("send", channel));
          }
          if (receives) {
            operations.set("receive-" + channel, operation("receive", channel));
          }
        });
    return document;
  }

  private static Map<String, List<EventType>> topics() {
    return EventCatalogue.all()
        .collect(Collectors.groupingBy(EventType::topic, LinkedHashMap::new, Collectors.toList()));
  }

  private static ObjectNode info(Service service) {
    ObjectNode info = JSON.objectNode();
    info.put("title", service.title());
    info.put("version", service.version());
    info.put(
        "description",
        "CloudEvents 1.0 on Kafka, binary mode. At least once, in order for each subject:"
            + " de-duplicate by ce_source and ce_id. New fields and new codes may come within a"
            + " version; anything else is a new version beside the old one.");
    return info;
  }

  private static ObjectNode channel(String address, List<EventType> types) {
    ObjectNode channel = JSON.objectNode();
    channel.put("address", address);
    channel.put(
        "description",
        types.get(0).isState()
            ? "What others need to know now: the newest record of a key replaces the older ones,"
                + " a record without a value erases it."
            : "What happened, kept for ever.");
    ObjectNode messages = channel.putObject("messages");
    types.forEach(
        type ->
            messages.set(
                messageName(type), reference("#/components/messages/", messageName(type))));
    ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
    kafka.put("topic", address);
    ObjectNode topic = kafka.putObject("topicConfiguration");
    if (types.get(0).isState()) {
      topic.putArray("cleanup.policy").add("compact");
    } else {
      topic.putArray("cleanup.policy").add("delete");
      topic.put("retention.ms", -1);
    }
    kafka.put("bindingVersion", BINDING_VERSION);
    return channel;
  }

  private static ObjectNode message(EventType type) {
    ObjectNode message = JSON.objectNode();
    message.put("name", type.wireType());
    message.put("title", type.name());
    message.put("summary", EventSchemas.of(type).path("description").asText());
    message.put("contentType", "application/json");
    message.set("headers", headers(type));
    ObjectNode payload = message.putObject("payload");
    payload.put("schemaFormat", "application/schema+json;version=draft-2020-12");
    payload.putObject("schema").put("$ref", type.schemaPath());
    message
        .putObject("correlationId")
        .put("location", "$message.header#/" + EnvelopeHeader.CORRELATION_ID.key());
    message.putArray("tags").addObject().put("name", type.isState() ? "state" : "fact");
    ObjectNode kafka = message.putObject("bindings").putObject("kafka");
    kafka
        .putObject("key")
        .put("type", "string")
        .put("format", "uuid")
        .put(
            "description",
            type.isState()
                ? "The thing whose state it is."
                : "The account it concerns; a fact without one has its subject here.");
    kafka.put("bindingVersion", BINDING_VERSION);
    return message;
  }

  private static ObjectNode headers(EventType type) {
    ObjectNode headers = JSON.objectNode();
    headers.put("type", "object");
    Map<EnvelopeHeader, String> fixed =
        Map.of(
            EnvelopeHeader.SPECVERSION,
            "1.0",
            EnvelopeHeader.SOURCE,
            type.source(),
            EnvelopeHeader.TYPE,
            type.wireType(),
            EnvelopeHeader.CONTENT_TYPE,
            "application/json");
    ObjectNode properties = headers.putObject("properties");
    ArrayNode required = headers.putArray("required");
    for (EnvelopeHeader header : EnvelopeHeader.values()) {
      ObjectNode property = properties.putObject(header.key());
      property.put("description", header.meaning());
      property.put("type", "string");
      if (header.format() != null) {
        property.put("format", header.format());
      }
      if (header == EnvelopeHeader.DATASCHEMA) {
        property.put("pattern", type.schemaPath().replace(".", "\\.") + "$");
      }
      if (fixed.containsKey(header)) {
        property.put("const", fixed.get(header));
      }
      if (header.always()) {
        required.add(header.key());
      }
    }
    return headers;
  }

  private static ObjectNode operation(String action, String channel) {
    ObjectNode operation = JSON.objectNode();
    operation.put("action", action);
    operation.set("channel", reference("#/channels/", channel));
    return operation;
  }

  private static String messageName(EventType type) {
    return type.name() + ".v" + type.version();
  }

  private static ObjectNode reference(String where, String name) {
    return JSON.objectNode().put("$ref", where + name);
  }
}
