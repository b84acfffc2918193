package dev.customerfirst.localstack;

import dev.customerfirst.localstack.infrastructure.Database;
import dev.customerfirst.localstack.infrastructure.RunningInfrastructure;
import dev.customerfirst.localstack.process.PrivateFiles;
import dev.customerfirst.localstack.process.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One attempt to bring the stack up; remembers what it started. */
final class Startup {

  private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(120);

  private final StackHome home;
  private final StackAddresses addresses;
  private final Infrastructure infrastructure;
  private final List<ServiceProcess> services;
  private final Progress progress;
  private final List<Runnable> undo = new ArrayList<>();
  private boolean undone;

  Startup(
      StackHome home,
      StackAddresses addresses,
      Infrastructure infrastructure,
      List<ServiceProcess> services,
      Progress progress) {
    this.home = home;
    this.addresses = addresses;
    this.infrastructure = infrastructure;
    this.services = services;
    this.progress = progress;
  }

  ClockChoice run(Optional<ClockChoice> wantedClock) {
    boolean infrastructureRuns = infrastructure.running().isPresent();
    if (!infrastructureRuns) {
      // One that never became ready, or a PostgreSQL whose parent was killed, still has the port.
      infrastructure.stop();
    }
    PortCheck.requireFree(neededPorts(infrastructureRuns));
    ClockChoice clock = ClockChoice.settle(home.clockFile(), wantedClock);
    RunningInfrastructure running = startInfrastructure();
    startServices(running, clock);
    return clock;
  }

  private Map<String, Integer> neededPorts(boolean infrastructureRuns) {
    Map<String, Integer> needed = new LinkedHashMap<>();
    if (!infrastructureRuns) {
      needed.put("PostgreSQL", addresses.ports().postgres());
      needed.put("Kafka", addresses.ports().kafka());
    }
    services.stream()
        .filter(service -> service.living().isEmpty())
        .map(ServiceProcess::service)
        .forEach(service -> needed.put(service.label(), addresses.ports().of(service)));
    return needed;
  }

  private RunningInfrastructure startInfrastructure() {
    Optional<RunningInfrastructure> already = infrastructure.running();
    if (already.isPresent()) {
      progress.line(line("PostgreSQL, Kafka", "running", ""));
      return already.get();
    }
    long began = System.nanoTime();
    unlessUndone(infrastructure::stop, () -> {});
    RunningInfrastructure started = infrastructure.start();
    progress.line(
        line(
            "PostgreSQL, Kafka",
            "ready",
            "ports %d, %d %s"
                .formatted(started.postgresPort(), started.kafkaPort(), secondsSince(began))));
    return started;
  }

  private void startServices(RunningInfrastructure running, ClockChoice clock) {
    long began = System.nanoTime();
    String publicKey = LocalTokens.of(home).publicKey();
    for (ServiceProcess service : services) {
      Database database = database(running, service.service());
      if (service.living().isEmpty()) {
        unlessUndone(
            service::stop,
            () -> service.start(database, running.bootstrapServers(), clock, publicKey));
      }
    }
    List<ServiceProcess> waitedFor = new ArrayList<>(services);
    boolean ready =
        Waiting.until(
            () -> {
              waitedFor.removeIf(service -> announceWhenReady(service, began));
              return waitedFor.isEmpty()
                  || waitedFor.stream().anyMatch(service -> service.living().isEmpty());
            },
            SERVICE_PATIENCE);
    if (!ready || !waitedFor.isEmpty()) {
      throw new LocalStackException(failure(waitedFor));
    }
  }

  private Database database(RunningInfrastructure running, Service service) {
    return running
        .admin()
        .createDatabase(service.database(), PrivateFiles.secret(home.secret(service.database())));
  }

  private boolean announceWhenReady(ServiceProcess service, long began) {
    if (service.missing().isPresent()) {
      return false;
    }
    progress.line(
        line(
            service.service().label(),
            "ready",
            addresses.service(service.service()) + " " + secondsSince(began)));
    return true;
  }

  private String failure(List<ServiceProcess> notReady) {
    StringBuilder text = new StringBuilder();
    for (ServiceProcess service : notReady) {
      String label = service.service().label();
      text.append(
          "%s %s. The end of %s:%n"
              .formatted(label, service.missing().orElse("was too slow"), home.log(label)));
      text.append(service.lastLogLines()).append(System.lineSeparator());
    }
    return text.toString();
  }

  /** Ctrl-C undoes in another thread while this one still starts things. */
  private synchronized void unlessUndone(Runnable stop, Runnable start) {
    if (undone) {
      throw new LocalStackException("Interrupted");
    }
    undo.add(0, stop);
    start.run();
  }

  /** Stops what this attempt started, the services first. */
  synchronized void undo() {
    undone = true;
    undo.forEach(Runnable::run);
    undo.clear();
  }

  private static String line(String name, String state, String details) {
    return "  %-18s %-8s %s".formatted(name, state, details).stripTrailing();
  }

  private static String secondsSince(long began) {
    return String.format(Locale.ROOT, "(%.1f s)", (System.nanoTime() - began) / 1e9);
  }
}
