package dev.customerfirst.events;

/**
 * What the catalogue knows of one event.
 *
 * @param record the Java record of its payload
 * @param name short name, for example {@code AccountRegistered}
 * @param version changes only when a change is not additive
 * @param topic Kafka topic without a prefix
 * @param source CloudEvents source
 * @param waitsForEarlier held back while an earlier one of its aggregate could not be applied
 */
public record EventType(
    Class<?> record,
    String name,
    int version,
    String topic,
    String source,
    boolean waitsForEarlier) {

  static EventType of(Class<?> record, Publisher publisher) {
    WireName wire = record.getAnnotation(WireName.class);
    if (wire == null) {
      throw new IllegalStateException(record + " needs a @WireName");
    }
    return new EventType(
        record,
        wire.value(),
        wire.version(),
        publisher.topic(),
        publisher.source(),
        wire.waitsForEarlier());
  }

  /** CloudEvents type, for example {@code dev.customerfirst.AccountRegistered.v1}. */
  public String wireType() {
    return "dev.customerfirst." + name + ".v" + version;
  }

  /** Where services serve the JSON Schema of the payload. */
  public String schemaPath() {
    return "/schemas/" + name + ".v" + version + ".json";
  }

  /** Whether it tells how a thing stands now; otherwise it tells what happened. */
  public boolean isState() {
    return State.class.isAssignableFrom(record);
  }
}
