package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.persona.PersonaContents;
import dev.customerfirst.accounts.persona.Personas;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Shows contacts together with what people in their parts care about. */
@ApplicationScoped
class ContactViews {

  private final Personas personas;

  ContactViews(Personas personas) {
    this.personas = personas;
  }

  ContactView of(Contact contact) {
    return all().apply(contact);
  }

  /** For a whole page: what is said of the personas is read once. */
  Function<Contact, ContactView> all() {
    PersonaContents contents = personas.contents();
    return contact -> ContactView.of(contact, contents);
  }
}
