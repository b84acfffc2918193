package dev.customerfirst.playbooks.domain.playbook;

/** What the condition of a step may ask about. */
public enum ConditionVariable {
  /** The tier that called for the activity, for example {@code "TIER_1"}. */
  TIER("tier", Type.TEXT),
  /** Whether the contract follows another one. */
  RENEWAL("renewal", Type.YES_OR_NO),
  /** The quarter of the contract; 0 outside quarters. */
  QUARTER("quarter", Type.NUMBER),
  /** The part of the journey, for example {@code "CONTRACT_STARTED"}. */
  PHASE("phase", Type.TEXT),
  /** The band of the figure that started the playbook; empty where none did. */
  BAND("band", Type.TEXT);

  /** What kind of value it has. */
  public enum Type {
    TEXT,
    NUMBER,
    YES_OR_NO
  }

  private final String wire;
  private final Type type;

  ConditionVariable(String wire, Type type) {
    this.wire = wire;
    this.type = type;
  }

  /** Its name in a condition. */
  public String wire() {
    return wire;
  }

  public Type type() {
    return type;
  }
}
