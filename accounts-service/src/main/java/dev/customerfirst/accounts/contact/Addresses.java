package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.contact.ContactRepository.Address;
import dev.customerfirst.accounts.domain.EmailKey;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps addresses unique within an account. Ask while the account is taken out. */
@ApplicationScoped
class Addresses {

  private final ContactRepository contacts;

  Addresses(ContactRepository contacts) {
    this.contacts = contacts;
  }

  /**
   * @param self the contact who may have the address already
   * @throws dev.customerfirst.kit.http.ProblemException 409 when somebody else has it
   */
  void checkFree(UUID account, @Nullable String email, @Nullable UUID self) {
    if (email == null) {
      return;
    }
    Address address = new Address(account, EmailKey.of(email));
    UUID holder = contacts.holders(List.of(address)).get(address);
    if (holder != null && !holder.equals(self)) {
      throw Problems.refuse(taken(holder));
    }
  }

  static Refusal taken(UUID holder) {
    return new Refusal(
        Refusal.Kind.CONFLICT,
        "email-taken",
        "/email",
        "The contact "
            + holder
            + " of this account has this address; upper and lower case are the same. Change that"
            + " contact, or send another address.");
  }
}
