package dev.customerfirst.localstack;

import dev.customerfirst.localstack.process.PrivateFiles;
import java.nio.file.Path;

/**
 * The directories of a local stack.
 *
 * @param project the checkout, where the built services are
 * @param home what the stack keeps: data, logs, keys, passwords
 */
public record StackHome(Path project, Path home) {

  /** The checkout's own stack, under .customer-first. */
  public static StackHome in(Path project) {
    return new StackHome(project, project.resolve(".customer-first"));
  }

  void prepare() {
    PrivateFiles.createDirectory(home);
  }

  public Path data() {
    return home.resolve("data");
  }

  Path clockFile() {
    return data().resolve("clock.properties");
  }

  Path binaries() {
    return home.resolve("postgresql-binaries");
  }

  Path secret(String name) {
    return home.resolve("secrets").resolve(name);
  }

  Path privateKey() {
    return home.resolve("keys").resolve("signing.key");
  }

  Path publicKey() {
    return home.resolve("keys").resolve("public.key");
  }

  Path lock() {
    return home.resolve("lock");
  }

  Path pidFile(String name) {
    return home.resolve("run").resolve(name + ".pid");
  }

  Path readyFile() {
    return home.resolve("run").resolve("infrastructure.ready");
  }

  public Path log(String name) {
    return home.resolve("logs").resolve(name + ".log");
  }

  Path runner(Service service) {
    return project.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
