package dev.customerfirst.testkit;

import dev.customerfirst.localstack.infrastructure.Database;
import dev.customerfirst.localstack.infrastructure.RunningInfrastructure;
import dev.customerfirst.localstack.infrastructure.Topics;
import dev.customerfirst.localstack.process.PrivateFiles;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Gives a test an empty database and empty topics of its own on the shared PostgreSQL and Kafka.
 *
 * <p>As {@code @QuarkusTestResource(TestStack.class)} it also tells Quarkus about them; a plain
 * JUnit test calls {@link #start()} and {@link #stop()}.
 */
public final class TestStack implements QuarkusTestResourceLifecycleManager {

  /** Enough to show that order holds per key and not per topic. */
  public static final int PARTITIONS = 4;

  private @Nullable RunningInfrastructure infrastructure;
  private @Nullable StackAddress address;

  @Override
  public Map<String, String> start() {
    RunningInfrastructure joined = TestInfrastructure.join();
    String name = "t_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    Database database = joined.admin().createDatabase(name, PrivateFiles.randomSecret());
    String prefix = name.replace("_", "") + ".";
    Topics.create(joined.bootstrapServers(), prefix, PARTITIONS);
    StackAddress started = new StackAddress(database, joined.bootstrapServers(), prefix);
    started.makeCurrent();
    infrastructure = joined;
    address = started;
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.username(),
        "quarkus.datasource.password", database.password(),
        "kafka.bootstrap.servers", joined.bootstrapServers(),
        "customerfirst.topics.prefix", prefix,
        "quarkus.oidc.public-key", Tokens.publicKeyBase64(),
        "quarkus.http.test-port", "0");
  }

  public StackAddress address() {
    if (address == null) {
      throw new IllegalStateException("Not started");
    }
    return address;
  }

  @Override
  public void stop() {
    if (infrastructure != null && address != null && infrastructure.process().alive()) {
      infrastructure.admin().dropDatabase(address.database().username());
      Topics.delete(infrastructure.bootstrapServers(), address.topicsPrefix());
    }
    address = null;
  }
}
