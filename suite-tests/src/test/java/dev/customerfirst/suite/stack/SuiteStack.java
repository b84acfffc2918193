package dev.customerfirst.suite.stack;

import dev.customerfirst.localstack.ClockChoice;
import dev.customerfirst.localstack.LocalStack;
import dev.customerfirst.localstack.Service;
import dev.customerfirst.localstack.StackHome;
import dev.customerfirst.localstack.StackPorts;
import dev.customerfirst.localstack.infrastructure.RunningInfrastructure;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The real services as processes of their own, beside the test. One stack serves all tests of the
 * run; it starts with the first that asks and ends with the JVM.
 */
public final class SuiteStack {

  /** Where the simulated clock of a fresh stack stands. */
  public static final Instant BEGINNING = Instant.parse("2026-09-01T08:00:00Z");

  private static @Nullable SuiteStack shared;

  private final LocalStack stack;

  private SuiteStack(LocalStack stack) {
    this.stack = stack;
  }

  /** The shared stack, up and ready, with whatever earlier tests left in it. */
  public static synchronized SuiteStack running() {
    SuiteStack running = shared;
    if (running == null) {
      Path project = Path.of(System.getProperty("customerfirst.root"));
      Path home = project.resolve("suite-tests/target/stack");
      running = new SuiteStack(new LocalStack(new StackHome(project, home), StackPorts.anyFree()));
      LocalStack stack = running.stack;
      stack.down(SuiteStack::quietly);
      stack.reset();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stack.down(SuiteStack::quietly)));
      shared = running;
    }
    running.up();
    return running;
  }

  public LocalStack local() {
    return stack;
  }

  /** Starts what does not run. */
  public void up() {
    stack.up(Optional.of(ClockChoice.simulatedFrom(BEGINNING)), SuiteStack::quietly);
  }

  public void down() {
    stack.down(SuiteStack::quietly);
  }

  /** Begins anew with empty data. */
  public void empty() {
    down();
    stack.reset();
    up();
  }

  /** {@code kill -9}, as a crash would. */
  public void kill(Service service) {
    end(service.label(), ProcessHandle::destroyForcibly);
  }

  /** Asks a service to end, and waits until it has. */
  public void stop(Service service) {
    end(service.label(), ProcessHandle::destroy);
  }

  /** {@code kill -9} of the process that holds the broker; PostgreSQL loses its parent with it. */
  public void killBroker() {
    end("Kafka", ProcessHandle::destroyForcibly);
  }

  /** A token of somebody with these roles. */
  public String token(String... roles) {
    return stack.tokens().token("suite-test", List.of(roles), Duration.ofHours(1));
  }

  public String url(Service service) {
    return stack.addresses().service(service).toString();
  }

  public String bootstrapServers() {
    return infrastructure().bootstrapServers();
  }

  /** The service's own database, as its administrator. */
  public DataSource database(Service service) {
    RunningInfrastructure running = infrastructure();
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(running.jdbcUrl(service.database()));
    dataSource.setUser("postgres");
    dataSource.setPassword(running.postgresPassword());
    return dataSource;
  }

  private RunningInfrastructure infrastructure() {
    return stack
        .infrastructure()
        .orElseThrow(() -> new IllegalStateException("PostgreSQL and Kafka do not run"));
  }

  private void end(String name, Consumer<ProcessHandle> how) {
    long pid =
        stack.status().stream()
            .filter(process -> process.name().equals(name))
            .flatMap(process -> process.pid().stream())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    how.accept(process);
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(name + " did not end", e);
    }
  }

  private static void quietly(String line) {}
}
