package dev.customerfirst.accounts.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A contact's part in asking for help (R055); what is left out is false.
 *
 * @param maySubmitTickets may ask our support
 * @param internalSupport belongs to the customer's own support team
 */
@Schema(examples = "{\"maySubmitTickets\": true, \"internalSupport\": false}")
public record SupportRights(@Nullable Boolean maySubmitTickets, @Nullable Boolean internalSupport) {

  static final SupportRights NONE = new SupportRights(false, false);

  SupportRights normal() {
    return new SupportRights(
        Boolean.TRUE.equals(maySubmitTickets), Boolean.TRUE.equals(internalSupport));
  }

  SupportRights over(SupportRights known) {
    return new SupportRights(
        Texts.first(maySubmitTickets, known.maySubmitTickets),
        Texts.first(internalSupport, known.internalSupport));
  }
}
