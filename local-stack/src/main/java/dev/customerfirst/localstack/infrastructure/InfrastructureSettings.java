package dev.customerfirst.localstack.infrastructure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How PostgreSQL and Kafka run.
 *
 * @param directory holds their data, which is kept over restarts
 * @param binaries where the PostgreSQL programs are unpacked once
 * @param readyFile written when both are ready: see {@link RunningInfrastructure}
 * @param postgresPort 0 for any free port
 * @param kafkaPort 0 for any free port
 * @param partitions of each topic of the suite; 0 when no topics are wanted. Fixed for the life of
 *     the data: more partitions later would break the order per key
 * @param owner a process id; when that process ends, the infrastructure ends
 * @param temporary the data is deleted at the end
 */
public record InfrastructureSettings(
    Path directory,
    Path binaries,
    Path readyFile,
    int postgresPort,
    int kafkaPort,
    int partitions,
    Optional<Long> owner,
    boolean temporary) {

  List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--directory=" + directory,
                "--binaries=" + binaries,
                "--ready-file=" + readyFile,
                "--postgres-port=" + postgresPort,
                "--kafka-port=" + kafkaPort,
                "--partitions=" + partitions));
    owner.ifPresent(pid -> arguments.add("--owner=" + pid));
    if (temporary) {
      arguments.add("--temporary");
    }
    return arguments;
  }
}
