package dev.customerfirst.localstack;

import dev.customerfirst.localstack.infrastructure.RunningInfrastructure;
import dev.customerfirst.localstack.process.KnownProcess;
import dev.customerfirst.localstack.process.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of the status.
 *
 * @param pid empty when it does not run
 * @param memoryBytes with the processes it started
 */
public record ProcessStatus(
    String name, Optional<Long> pid, int port, String health, long memoryBytes) {

  private static final String LEFT_BEHIND = "left behind by a kill: 'up' and 'down' end it";

  static List<ProcessStatus> of(
      Infrastructure infrastructure, List<ServiceProcess> services, StackAddresses addresses) {
    Optional<RunningInfrastructure> ready = infrastructure.running();
    Optional<KnownProcess> parent = infrastructure.living();
    Optional<KnownProcess> postmaster = infrastructure.postmaster();
    String health = parent.isEmpty() ? "stopped" : ready.isEmpty() ? "starting" : "ready";
    List<ProcessStatus> all = new ArrayList<>();
    all.add(
        line(
            "PostgreSQL",
            postmaster,
            addresses.ports().postgres(),
            parent.isEmpty() && postmaster.isPresent() ? LEFT_BEHIND : health));
    all.add(line("Kafka", parent, addresses.ports().kafka(), health));
    for (ServiceProcess service : services) {
      all.add(
          line(
              service.service().label(),
              service.living(),
              addresses.ports().of(service.service()),
              service.living().isEmpty() ? "stopped" : service.missing().orElse("ready")));
    }
    return all;
  }

  private static ProcessStatus line(
      String name, Optional<KnownProcess> process, int port, String health) {
    return new ProcessStatus(
        name,
        process.map(KnownProcess::pid),
        port,
        health,
        process.flatMap(KnownProcess::handle).map(Memory::of).orElse(0L));
  }
}
