package dev.customerfirst.localstack;

import java.net.URI;

/** Where the running stack is reached. */
public record StackAddresses(StackPorts ports) {

  public URI service(Service service) {
    return URI.create("http://localhost:" + ports.of(service));
  }

  /** The page on which the interfaces of all four services can be tried out. */
  public URI explorer() {
    return service(Service.ACCOUNTS).resolve("/q/swagger-ui");
  }

  public String kafka() {
    return "localhost:" + ports.kafka();
  }

  public String postgres(Service service) {
    return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database();
  }

  URI readiness(Service service) {
    return URI.create("http://127.0.0.1:" + ports.of(service) + "/q/health/ready");
  }
}
