package dev.customerfirst.localstack;

import dev.customerfirst.localstack.process.Ports;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The TCP ports of the six things that listen. */
public record StackPorts(int postgres, int kafka, Map<Service, Integer> services) {

  public static final int STANDARD_POSTGRES = 15432;
  public static final int STANDARD_KAFKA = 19092;

  public static StackPorts standard() {
    return new StackPorts(STANDARD_POSTGRES, STANDARD_KAFKA, services(Service::standardPort));
  }

  /** For tests, which must not meet a stack that somebody works with. */
  public static StackPorts anyFree() {
    return new StackPorts(Ports.free(), Ports.free(), services(service -> Ports.free()));
  }

  public int of(Service service) {
    return services.getOrDefault(service, service.standardPort());
  }

  private static Map<Service, Integer> services(ToIntFunction<Service> port) {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    Arrays.stream(Service.values())
        .forEach(service -> ports.put(service, port.applyAsInt(service)));
    return ports;
  }
}
