package dev.customerfirst.localstack.demo;

import dev.customerfirst.localstack.PublishedEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One fingerprint of all facts, equal for two runs in which the same happened. What differs from
 * run to run without meaning is left out: event and correlation ids, the order between aggregates,
 * deliveries that came twice. Ids of things are replaced by what happened to the thing: at first
 * all are the same, then each is named by the facts that mention it, with the names so far for the
 * others, until names carry everything that is known of their neighbours. The order of the facts of
 * one aggregate stays, by their sequence.
 *
 * @param facts without repeated deliveries
 */
public record EventDigest(int facts, Map<String, Integer> byType, String sha256) {

  /** An id is named after its mentions, their neighbours' mentions, and theirs. */
  private static final int ROUNDS = 3;

  private static final String UNNAMED = "?";

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  public static EventDigest of(Collection<PublishedEvent> events) {
    List<String> facts = events.stream().map(EventDigest::text).distinct().toList();
    Map<String, Integer> byType = new TreeMap<>();
    events.stream()
        .collect(Collectors.toMap(EventDigest::text, PublishedEvent::type, (a, b) -> a))
        .values()
        .forEach(type -> byType.merge(type, 1, Integer::sum));
    return new EventDigest(facts.size(), byType, hash(canonical(facts)));
  }

  /** The facts with every id named, in an order that no id decides. */
  static List<String> canonical(List<String> facts) {
    Map<String, List<String>> mentions = mentions(facts);
    Map<String, String> names = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, String> next = new HashMap<>();
      mentions.forEach((id, texts) -> next.put(id, name(id, texts, names)));
      names.putAll(next);
    }
    return facts.stream().map(fact -> named(fact, id -> nameOf(id, names))).sorted().toList();
  }

  private static Map<String, List<String>> mentions(List<String> facts) {
    Map<String, List<String>> mentions = new LinkedHashMap<>();
    for (String fact : facts) {
      ID.matcher(fact)
          .results()
          .map(found -> found.group())
          .distinct()
          .forEach(id -> mentions.computeIfAbsent(id, unused -> new ArrayList<>()).add(fact));
    }
    return mentions;
  }

  private static String name(String id, List<String> texts, Map<String, String> names) {
    return hash(
        texts.stream()
            .map(text -> named(text, each -> each.equals(id) ? "self" : nameOf(each, names)))
            .sorted()
            .toList());
  }

  private static String nameOf(String id, Map<String, String> names) {
    return names.getOrDefault(id, UNNAMED);
  }

  private static String named(String fact, UnaryOperator<String> name) {
    return ID.matcher(fact).replaceAll(found -> name.apply(found.group()));
  }

  private static String text(PublishedEvent event) {
    return String.join(
        "|",
        event.topic(),
        event.subject(),
        String.format("%06d", event.sequence()),
        event.type(),
        event.time(),
        event.account(),
        event.actor(),
        event.actorRole(),
        event.payload());
  }

  private static String hash(List<String> texts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This JDK has no SHA-256", e);
    }
  }
}
