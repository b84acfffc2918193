package dev.customerfirst.renewals.retention;

import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.domain.RetentionLaw;
import dev.customerfirst.renewals.domain.RetentionLedger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The lines behind a figure, page by page or as one file. */
@ApplicationScoped
class Ledger {

  private final Portfolio portfolio;

  Ledger(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  LedgerPage page(LedgerQuestion question, PageRequest page) {
    Place last = page.after().isEmpty() ? null : Place.of(page);
    List<LedgerEntry> entries = new ArrayList<>();
    portfolio.read(
        question.accounts(),
        last == null ? null : last.account(),
        page.limit() + 1,
        account -> {
          entries(question, account).stream()
              .filter(entry -> last == null || last.isBefore(entry))
              .forEach(entries::add);
          return entries.size() <= page.limit();
        });
    int shown = Math.min(entries.size(), page.limit() + 1);
    return LedgerPage.of(
        question,
        Pages.cut(
            page,
            entries.subList(0, shown),
            entry -> entry,
            entry -> new String[] {entry.accountId().toString(), entry.key()}));
  }

  void each(LedgerQuestion question, Consumer<LedgerEntry> taker) {
    portfolio.read(
        question.accounts(),
        null,
        Portfolio.MANY,
        account -> {
          entries(question, account).forEach(taker);
          return true;
        });
  }

  private static List<LedgerEntry> entries(LedgerQuestion question, PortfolioAccount account) {
    return RetentionLedger.lines(
            RetentionLaw.judge(account.contracts(), question.accounts().period()),
            question.metric())
        .stream()
        .filter(line -> question.asksFor(line.currency()))
        .map(line -> LedgerEntry.of(account, line))
        .toList();
  }

  /** The last line of the page before. */
  private record Place(UUID account, String key) {

    static Place of(PageRequest page) {
      try {
        return new Place(UUID.fromString(page.after().get(0)), page.after().get(1));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw Problems.badQuery("cursor", "This cursor belongs to another list.");
      }
    }

    boolean isBefore(LedgerEntry entry) {
      return !entry.accountId().equals(account) || entry.key().compareTo(key) > 0;
    }
  }
}
