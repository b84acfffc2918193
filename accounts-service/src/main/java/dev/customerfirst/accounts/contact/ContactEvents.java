package dev.customerfirst.accounts.contact;

import dev.customerfirst.events.accounts.AccountsEvent.ContactRolesChanged;
import dev.customerfirst.events.accounts.ContactState;

/** What others get to know of a contact; the name and the address stand in the state alone. */
final class ContactEvents {

  private ContactEvents() {}

  static ContactRolesChanged rolesChanged(Contact contact) {
    Standing standing = contact.standing();
    return new ContactRolesChanged(
        contact.accountId(),
        contact.id(),
        standing.personas(),
        standing.champion(),
        standing.advocate(),
        standing.economicBuyer());
  }

  static ContactState state(Contact contact) {
    ContactFields fields = contact.fields();
    Standing standing = contact.standing();
    SupportRights support = fields.support();
    return new ContactState(
        contact.id(),
        contact.accountId(),
        fields.name(),
        fields.email(),
        standing.personas(),
        standing.champion(),
        standing.advocate(),
        standing.economicBuyer(),
        fields.preferredChannel(),
        support != null && Boolean.TRUE.equals(support.maySubmitTickets()),
        support != null && Boolean.TRUE.equals(support.internalSupport()));
  }
}
