package dev.customerfirst.accounts.signal;

import dev.customerfirst.accounts.account.AccountBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Other services may still call an account by the id it had before it turned out to be another. */
@ApplicationScoped
class SignalAccounts {

  private final AccountBook book;

  SignalAccounts(AccountBook book) {
    this.book = book;
  }

  /** The account that stays, held until the transaction ends; one that is not known is itself. */
  UUID current(UUID account) {
    return book.takeOutAll(List.of(account)).stream()
        .flatMap(known -> known.mergedInto().stream())
        .findFirst()
        .orElse(account);
  }
}
