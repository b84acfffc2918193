package dev.customerfirst.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.Service;
import dev.customerfirst.localstack.process.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steers the clocks over HTTP. */
final class ServiceClocks implements Clocks {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Api api;

  ServiceClocks(Api api) {
    this.api = api;
  }

  /** The latest of the four: one that was stopped between two of them goes on from there. */
  @Override
  public Instant now() {
    return all().map(this::now).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Whether a step was left half done. */
  boolean inStep() {
    return all().map(this::now).distinct().count() == 1;
  }

  @Override
  public Optional<Instant> nextDue() {
    return dues().values().stream().min(Comparator.naturalOrder());
  }

  /**
   * Those with nothing to do go first. What the others publish at the new instant may reach them at
   * once, and then they must not believe that it is still the old one.
   */
  @Override
  public void moveTo(Instant instant) {
    Map<Service, Instant> dues = dues();
    all()
        .sorted(
            Comparator.comparing(
                service -> {
                  Instant due = dues.get(service);
                  return due != null && !due.isAfter(instant);
                }))
        .forEach(
            service ->
                api.put(
                        service,
                        Caller.OPERATOR,
                        "/simulation/clock",
                        Json.object("now", instant.toString()))
                    .orRefused());
  }

  @Override
  public String settle() {
    List<String> before = new ArrayList<>();
    boolean settled =
        Waiting.until(
            () -> {
              List<String> now = all().map(this::done).toList();
              boolean same = now.equals(before) && now.stream().noneMatch(String::isEmpty);
              before.clear();
              before.addAll(now);
              return same;
            },
            PATIENCE);
    if (!settled) {
      throw new Outage("The services did not come to rest: " + before);
    }
    return before.toString();
  }

  /** What a service has done so far; empty while it is still at it. */
  private String done(Service service) {
    JsonNode idle = api.get(service, Caller.OPERATOR, "/simulation/idle");
    return idle.path("idle").asBoolean() ? service.label() + idle : "";
  }

  private Instant now(Service service) {
    return Instant.parse(
        api.get(service, Caller.OPERATOR, "/simulation/clock").path("now").asText());
  }

  private Map<Service, Instant> dues() {
    Map<Service, Instant> dues = new EnumMap<>(Service.class);
    all()
        .forEach(
            service ->
                Json.find(api.get(service, Caller.OPERATOR, "/simulation/next-due"), "nextDue")
                    .map(Instant::parse)
                    .ifPresent(due -> dues.put(service, due)));
    return dues;
  }

  /** Renewals last: others follow what it publishes, and it follows nobody's work. */
  private static java.util.stream.Stream<Service> all() {
    return Arrays.stream(Service.values())
        .sorted(Comparator.comparing(service -> service == Service.RENEWALS));
  }
}
