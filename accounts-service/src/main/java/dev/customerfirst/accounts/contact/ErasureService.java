package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ErasureLaw;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Forgets people. Ids in facts stay valid: they lead to a contact of whom nothing is known. */
@ApplicationScoped
class ErasureService {

  private final ContactBook book;
  private final ContactViews views;
  private final List<ContactErased> listeners;
  private final Clock clock;

  ErasureService(
      ContactBook book, ContactViews views, @All List<ContactErased> listeners, Clock clock) {
    this.book = book;
    this.views = views;
    this.listeners = listeners;
    this.clock = clock;
  }

  @Transactional
  ContactView erase(UUID id, String reason) {
    Contact contact = book.takeOut(id);
    ContactFields fields = contact.fields();
    String because = reason.strip();
    Optional<Refusal> refusal = ErasureLaw.check(because, fields.name(), fields.email());
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
    book.erase(contact, because, clock.instant());
    listeners.forEach(listener -> listener.contactErased(id));
    return views.of(contact);
  }
}
