package dev.customerfirst.renewals.external;

import dev.customerfirst.events.ExternalId;
import java.util.Locale;

/**
 * An external id as it is compared: two ids that differ only in case are the same one, because
 * exports and spreadsheets change the case of keys on the way.
 *
 * @param system lower case
 * @param id lower case
 */
public record ExternalKey(String system, String id) {

  public static ExternalKey of(ExternalId externalId) {
    return new ExternalKey(fold(externalId.system()), fold(externalId.id()));
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
