package dev.customerfirst.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Steers the clocks over HTTP. */
final class ServiceClocks implements Clocks {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(5);
  private static final List<Service> ALL = List.of(Service.values());

  private final Api api;

  /** Null while it is not known that all stand at the same instant. */
  private @Nullable Instant inStepAt;

  private @Nullable Map<Service, Instant> dues;

  ServiceClocks(Api api) {
    this.api = api;
  }

  /** The latest of the four: who was stopped while moving them goes on from there. */
  @Override
  public Instant now() {
    Instant known = inStepAt;
    return known == null
        ? times().values().stream().max(Comparator.naturalOrder()).orElseThrow()
        : known;
  }

  @Override
  public Optional<Instant> nextDue() {
    return dues().values().stream().min(Comparator.naturalOrder());
  }

  /**
   * Those with nothing to do go first. What the others publish at the new instant may reach them at
   * once, and then they must not believe that it is still the old one. Renewals comes last, because
   * others follow what it publishes and it follows nobody's work.
   */
  @Override
  public boolean moveTo(Instant instant) {
    Map<Service, Instant> known = dues();
    inStepAt = null;
    dues = null;
    EnumSet<Service> busy = EnumSet.noneOf(Service.class);
    known.forEach(
        (service, due) -> {
          if (!due.isAfter(instant)) {
            busy.add(service);
          }
        });
    put(EnumSet.complementOf(busy), instant);
    busy.stream()
        .sorted(Comparator.comparing(service -> service == Service.RENEWALS))
        .forEach(service -> put(List.of(service), instant));
    inStepAt = instant;
    return !busy.isEmpty();
  }

  @Override
  public Map<Service, String> settle() {
    if (inStepAt == null) {
      moveTo(now());
    }
    dues = null;
    long end = System.nanoTime() + PATIENCE.toNanos();
    Map<Service, String> before = Map.of();
    while (System.nanoTime() - end < 0) {
      Map<Service, JsonNode> look = get("/simulation/idle");
      Map<Service, String> done = new EnumMap<>(Service.class);
      look.forEach((service, idle) -> done.put(service, idle.toString()));
      boolean idle = look.values().stream().allMatch(each -> each.path("idle").asBoolean());
      if (idle && done.equals(before)) {
        return done;
      }
      before = idle ? done : Map.of();
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new Outage("The services did not come to rest: " + get("/simulation/idle"));
  }

  private Map<Service, Instant> times() {
    Map<Service, Instant> times = new EnumMap<>(Service.class);
    get("/simulation/clock")
        .forEach((service, clock) -> times.put(service, Instant.parse(clock.path("now").asText())));
    return times;
  }

  private Map<Service, Instant> dues() {
    Map<Service, Instant> known = dues;
    if (known == null) {
      Map<Service, Instant> read = new EnumMap<>(Service.class);
      get("/simulation/next-due")
          .forEach(
              (service, due) ->
                  Json.find(due, "nextDue")
                      .map(Instant::parse)
                      .ifPresent(instant -> read.put(service, instant)));
      known = read;
      dues = read;
    }
    return known;
  }

  private Map<Service, JsonNode> get(String path) {
    return api.getFromEach(ALL, Caller.OPERATOR, path);
  }

  private void put(Collection<Service> services, Instant instant) {
    api.putToEach(
        services, Caller.OPERATOR, "/simulation/clock", Json.object("now", instant.toString()));
  }
}
