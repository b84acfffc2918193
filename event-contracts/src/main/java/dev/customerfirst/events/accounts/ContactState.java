package dev.customerfirst.events.accounts;

import dev.customerfirst.events.ContactChannel;
import dev.customerfirst.events.Persona;
import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.State;
import dev.customerfirst.events.WireName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the customer's people as they stand now. A tombstone says that they were erased.
 *
 * @param champion has power and influence, sells on our behalf and sees our success as theirs
 * @param maySubmitTickets may ask our support (R055)
 * @param internalSupport belongs to the customer's own support team (R055)
 */
@Publisher(topic = "contacts.state", source = "/accounts-service")
@WireName("ContactState")
public record ContactState(
    UUID contactId,
    UUID accountId,
    String name,
    @Nullable String email,
    List<Persona> personas,
    boolean champion,
    boolean advocate,
    boolean economicBuyer,
    @Nullable ContactChannel preferredChannel,
    boolean maySubmitTickets,
    boolean internalSupport)
    implements State {

  @Override
  public UUID key() {
    return contactId;
  }
}
