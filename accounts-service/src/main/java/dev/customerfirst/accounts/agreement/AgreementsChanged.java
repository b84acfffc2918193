package dev.customerfirst.accounts.agreement;

import java.util.UUID;

/** Told, in the same transaction, when a customer agreed to something or that was taken back. */
public interface AgreementsChanged {

  void agreementsChanged(UUID accountId);
}
