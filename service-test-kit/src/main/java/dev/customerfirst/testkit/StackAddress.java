package dev.customerfirst.testkit;

import dev.customerfirst.localstack.infrastructure.Database;

/**
 * Where one test run finds its own database and its own topics.
 *
 * @param topicsPrefix stands before the name of each topic
 */
public record StackAddress(Database database, String bootstrapServers, String topicsPrefix) {

  private static final String BOOTSTRAP = "customerfirst.testkit.bootstrap";
  private static final String PREFIX = "customerfirst.testkit.prefix";
  private static final String DATABASE = "customerfirst.testkit.database.";

  /** The one that started last. */
  public static StackAddress current() {
    return new StackAddress(
        new Database(known(DATABASE + "url"), known(DATABASE + "user"), known(DATABASE + "key")),
        known(BOOTSTRAP),
        known(PREFIX));
  }

  public String topic(String name) {
    return topicsPrefix + name;
  }

  /**
   * System properties, because Quarkus loads a test resource and the test itself with different
   * class loaders, which share no static field.
   */
  void makeCurrent() {
    System.setProperty(DATABASE + "url", database.jdbcUrl());
    System.setProperty(DATABASE + "user", database.username());
    System.setProperty(DATABASE + "key", database.password());
    System.setProperty(BOOTSTRAP, bootstrapServers);
    System.setProperty(PREFIX, topicsPrefix);
  }

  private static String known(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException(
          "No TestStack has started: put @QuarkusTestResource(TestStack.class) on the test");
    }
    return value;
  }
}
