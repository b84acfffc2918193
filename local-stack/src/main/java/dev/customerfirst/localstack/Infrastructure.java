package dev.customerfirst.localstack;

import dev.customerfirst.localstack.infrastructure.InfrastructureProcess;
import dev.customerfirst.localstack.infrastructure.InfrastructureSettings;
import dev.customerfirst.localstack.infrastructure.RunningInfrastructure;
import dev.customerfirst.localstack.process.ChildProcess;
import dev.customerfirst.localstack.process.KnownProcess;
import dev.customerfirst.localstack.process.PidFile;
import java.time.Duration;
import java.util.Optional;

/** PostgreSQL and Kafka of the local stack, with the data under its home. */
final class Infrastructure {

  static final String NAME = "infrastructure";

  /** As many as a consumer group of this size of machine could ever use. */
  private static final int PARTITIONS = 12;

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

  private final StackHome home;
  private final StackPorts ports;
  private final PidFile pidFile;

  Infrastructure(StackHome home, StackPorts ports) {
    this.home = home;
    this.ports = ports;
    this.pidFile = new PidFile(home.pidFile(NAME));
  }

  /** Alive, though perhaps not ready yet. */
  Optional<KnownProcess> living() {
    return pidFile.living();
  }

  Optional<RunningInfrastructure> running() {
    return RunningInfrastructure.load(home.readyFile());
  }

  /** PostgreSQL's main process: alive also when its parent was killed. */
  Optional<KnownProcess> postmaster() {
    return InfrastructureProcess.postmaster(home.data());
  }

  RunningInfrastructure start() {
    LogFiles.makeRoom(home.log(NAME));
    return InfrastructureProcess.start(
        new InfrastructureSettings(
            home.data(),
            home.binaries(),
            home.readyFile(),
            ports.postgres(),
            ports.kafka(),
            PARTITIONS,
            Optional.empty(),
            false),
        ChildProcess.classPath(),
        home.log(NAME),
        true,
        pidFile::save);
  }

  /** Also ends a PostgreSQL whose parent was killed. */
  void stop() {
    living().ifPresent(process -> process.stop(STOP_PATIENCE));
    InfrastructureProcess.stopLeftovers(home.data());
    pidFile.delete();
  }
}
