package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.PulseLaw;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes down how customers feel to those who are accountable for them. */
@ApplicationScoped
class PulseService {

  private static final String LIST = "pulses";

  private final AccountBook book;
  private final PulseRepository pulses;
  private final HealthDesk desk;
  private final Actor actor;
  private final Clock clock;

  PulseService(
      AccountBook book, PulseRepository pulses, HealthDesk desk, Actor actor, Clock clock) {
    this.book = book;
    this.pulses = pulses;
    this.desk = desk;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * The first pulse replaces nobody's, so only the following ones need If-Match. The same words on
   * the same day are said once; on another day they are a new pulse, because a pulse grows stale.
   */
  @Transactional
  PulseView say(UUID accountId, @Nullable String ifMatch, NewPulse said) {
    Account account = book.takeOut(accountId);
    if (account.lifecycle() != Lifecycle.CUSTOMER) {
      throw Problems.notFound("customer", accountId);
    }
    Optional<Refusal> refusal = PulseLaw.checkSpeaker(account.team().keySet(), actor.role());
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
    Optional<PulseEntry> before = pulses.newest(accountId);
    long number = before.map(PulseEntry::number).orElse(0L);
    if (ifMatch != null || before.isPresent()) {
      Preconditions.ifMatch(ifMatch, number);
    }
    Instant now = clock.instant();
    String because = said.because().strip();
    if (before.isPresent()
        && before.get().says(said.pulse(), because)
        && day(account, before.get().saidAt()).equals(account.today(now))) {
      return before.get().view();
    }
    PulseEntry entry =
        new PulseEntry(accountId, number + 1, said.pulse(), because, actor.id(), actor.role(), now);
    pulses.persistAndFlush(entry);
    desk.judge(List.of(accountId), now);
    return entry.view();
  }

  @Transactional
  PulseView find(UUID accountId) {
    book.read(accountId);
    return pulses
        .newest(accountId)
        .map(PulseEntry::view)
        .orElseThrow(() -> Problems.notFound("pulse", accountId));
  }

  @Transactional
  Page<PulseView> history(UUID accountId, PageRequest request) {
    book.read(accountId);
    List<String> after = ListPlace.partsOf(request, LIST, 2);
    long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after.get(1));
    return Pages.cut(
        request,
        pulses.before(accountId, before, request.limit() + 1),
        PulseEntry::view,
        entry -> new String[] {LIST, Long.toString(entry.number())});
  }

  private static LocalDate day(Account account, Instant instant) {
    return instant.atZone(ZoneId.of(account.profile().timeZone())).toLocalDate();
  }
}
