package dev.customerfirst.accounts.external;

import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.events.ExternalId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An external id as a row of its owner: as it was given, and as it is compared. */
@Embeddable
public class ExternalIdRow {

  @Column(nullable = false)
  private String system;

  @Column(name = "external_id", nullable = false)
  private String externalId;

  @Column(name = "system_key", nullable = false)
  private String systemKey;

  @Column(name = "external_id_key", nullable = false)
  private String externalIdKey;

  @SuppressWarnings("NullAway.Init")
  protected ExternalIdRow() {}

  public ExternalIdRow(ExternalId given) {
    ExternalKey key = ExternalKey.of(given);
    this.system = given.system();
    this.externalId = given.id();
    this.systemKey = key.system();
    this.externalIdKey = key.id();
  }

  public ExternalId given() {
    return new ExternalId(system, externalId);
  }

  public ExternalKey key() {
    return new ExternalKey(systemKey, externalIdKey);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExternalIdRow row && key().equals(row.key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }
}
