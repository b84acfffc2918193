package dev.customerfirst.events;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside the payload of every record: CloudEvents 1.0 attributes in the headers of the
 * Kafka record (binary mode), as UTF-8 text.
 */
public enum EnvelopeHeader {
  SPECVERSION("ce_specversion", true, null, "CloudEvents version: 1.0."),
  ID("ce_id", true, "uuid", "Id of the record, the same in every repetition; unique per source."),
  SOURCE("ce_source", true, "uri-reference", "The service that tells it."),
  TYPE("ce_type", true, null, "Wire name with its version; says how to read the payload."),
  SUBJECT("ce_subject", true, "uuid", "The thing it is about; its records keep their order."),
  TIME("ce_time", true, "date-time", "When it happened, by the business clock, in UTC."),
  DATASCHEMA("ce_dataschema", true, "uri-reference", "Address of the payload's JSON Schema."),
  ACCOUNT_ID("ce_accountid", false, "uuid", "Facts: the account it concerns."),
  SEQUENCE(
      "ce_sequence",
      true,
      null,
      "Facts: 1, 2, 3 for each subject on its topic. States: the version, the highest is newest."),
  ACTOR_ID(
      "ce_actorid",
      true,
      null,
      "Who did it: the subject of their token, never a name or an address; or system."),
  ACTOR_ROLE("ce_actorrole", true, null, "The role in which they did it."),
  CORRELATION_ID("ce_correlationid", false, null, "The same for all that one request set off."),
  CAUSATION_ID("ce_causationid", false, null, "Id of the record that led to this one."),
  TRACEPARENT("ce_traceparent", false, null, "Facts: W3C trace context of the work behind it."),
  CONTENT_TYPE("content-type", true, null, "Form of the payload: application/json.");

  private final String key;
  private final boolean always;
  private final @Nullable String format;
  private final String meaning;

  EnvelopeHeader(String key, boolean always, @Nullable String format, String meaning) {
    this.key = key;
    this.always = always;
    this.format = format;
    this.meaning = meaning;
  }

  /** Key of the Kafka header. */
  public String key() {
    return key;
  }

  /** Whether every record carries it. */
  public boolean always() {
    return always;
  }

  /** JSON Schema format of its text, where one applies. */
  public @Nullable String format() {
    return format;
  }

  /** One sentence for readers. */
  public String meaning() {
    return meaning;
  }
}
