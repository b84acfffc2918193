package dev.customerfirst.accounts.persona;

import dev.customerfirst.accounts.domain.PersonaContent.CheckIn;
import dev.customerfirst.events.Persona;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How to talk to people in one part at the customer.
 *
 * @param caresAbout what matters to them, most important first
 * @param leaveOut what only wastes their time
 * @param checkIn how much of their time a remote check-in may take; null when there is no limit
 * @param likelyApprovesPurchases look for the economic buyer among them
 * @param changedAt null while it is the built-in text
 * @param version the number in the ETag
 */
@Schema(name = "Persona", examples = PersonaView.EXAMPLE)
record PersonaView(
    Persona persona,
    List<String> caresAbout,
    List<String> leaveOut,
    @Nullable CheckIn checkIn,
    boolean likelyApprovesPurchases,
    @Nullable Instant changedAt,
    long version) {

  static final String EXAMPLE =
      """
      {"persona": "KEY_BUSINESS", "caresAbout": ["Uptime, and what an hour without it costs"],
       "leaveOut": ["Meetings without a decision"],
       "checkIn": {"usualMinutes": 15, "maxMinutes": 30, "maxPerQuarter": 3},
       "likelyApprovesPurchases": true, "changedAt": null, "version": 0}""";
}
