package dev.customerfirst.accounts.contact;

import java.util.UUID;

/**
 * Forgets what a feature keeps in the words of a contact, or about them. Called in the transaction
 * of the erasure, so that either everything is gone or nothing.
 */
public interface ContactErased {

  void contactErased(UUID contactId);
}
