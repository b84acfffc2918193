package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.ExternalId;
import java.util.Locale;

/**
 * An external id as it is compared: two ids that differ only in case are the same one, because
 * exports and spreadsheets change the case of keys on the way.
 *
 * @param system lower case
 * @param id lower case
 */
public record ExternalKey(String system, String id) implements Comparable<ExternalKey> {

  public static ExternalKey of(ExternalId externalId) {
    return of(externalId.system(), externalId.id());
  }

  public static ExternalKey of(String system, String id) {
    return new ExternalKey(fold(system), fold(id));
  }

  @Override
  public int compareTo(ExternalKey other) {
    int bySystem = system.compareTo(other.system);
    return bySystem == 0 ? id.compareTo(other.id) : bySystem;
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
