package dev.customerfirst.localstack;

import dev.customerfirst.localstack.infrastructure.DirectoryTree;
import dev.customerfirst.localstack.infrastructure.RunningInfrastructure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The stack of one checkout: PostgreSQL and Kafka in one process, each service in its own. The
 * processes outlive the one that started them; what runs is known from files under the home.
 */
public final class LocalStack {

  private static final String STOPPED_AGAIN = "What was started is stopped again.";

  private final StackHome home;
  private final StackAddresses addresses;
  private final Infrastructure infrastructure;
  private final List<ServiceProcess> services;

  public LocalStack(StackHome home, StackPorts ports) {
    this.home = home;
    this.addresses = new StackAddresses(ports);
    this.infrastructure = new Infrastructure(home, ports);
    this.services =
        Arrays.stream(Service.values())
            .map(service -> new ServiceProcess(service, home, addresses))
            .toList();
  }

  public StackHome home() {
    return home;
  }

  public StackAddresses addresses() {
    return addresses;
  }

  public LocalTokens tokens() {
    return LocalTokens.of(home);
  }

  /**
   * Starts what does not run yet and returns when all of it is ready. When that fails or the JVM is
   * asked to end meanwhile, what this call started is stopped again.
   *
   * @param clock for new data; empty means the real one, or what the existing data was made with
   * @return the clock the stack runs with
   * @throws LocalStackException when a port is taken, or a service does not become ready
   * @throws dev.customerfirst.localstack.infrastructure.InfrastructureException when PostgreSQL or
   *     Kafka does not
   */
  public ClockChoice up(Optional<ClockChoice> clock, Progress progress) {
    home.prepare();
    try (StackLock lock = StackLock.take(home)) {
      Startup startup = new Startup(home, addresses, infrastructure, services, progress);
      AtomicBoolean over = new AtomicBoolean();
      Runtime.getRuntime().addShutdownHook(undoOnInterrupt(startup, over, progress));
      try {
        ClockChoice settled = startup.run(clock);
        if (!over.compareAndSet(false, true)) {
          throw new LocalStackException(STOPPED_AGAIN);
        }
        return settled;
      } catch (RuntimeException e) {
        if (!over.compareAndSet(false, true)) {
          throw new LocalStackException(STOPPED_AGAIN);
        }
        startup.undo();
        throw e;
      }
    }
  }

  private static Thread undoOnInterrupt(Startup startup, AtomicBoolean over, Progress progress) {
    return new Thread(
        () -> {
          if (over.compareAndSet(false, true)) {
            progress.line("Interrupted: stopping what was started");
            startup.undo();
          }
        },
        "undo-startup");
  }

  /** Stops all of it, services first, and returns when no process is left. */
  public void down(Progress progress) {
    if (!anythingRuns()) {
      infrastructure.stop();
      progress.line("Nothing runs.");
      return;
    }
    services.parallelStream().forEach(ServiceProcess::stop);
    progress.line("Services stopped");
    infrastructure.stop();
    progress.line("PostgreSQL and Kafka stopped");
  }

  public boolean anythingRuns() {
    return infrastructure.living().isPresent()
        || services.stream().anyMatch(service -> service.living().isPresent());
  }

  /** PostgreSQL and Kafka, when they run and are ready. */
  public Optional<RunningInfrastructure> infrastructure() {
    return infrastructure.running();
  }

  public List<ProcessStatus> status() {
    return ProcessStatus.of(infrastructure, services, addresses);
  }

  /** Deletes all data; keys and passwords stay. The stack must be down. */
  public void reset() {
    if (anythingRuns()) {
      throw new LocalStackException("The stack runs. Stop it first: ./customer-first down");
    }
    infrastructure.stop();
    DirectoryTree.delete(home.data());
  }
}
