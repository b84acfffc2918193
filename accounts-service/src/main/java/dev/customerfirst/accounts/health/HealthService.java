package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.HealthLaw;
import dev.customerfirst.accounts.domain.HealthReadings;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shows how a customer is and was. */
@ApplicationScoped
class HealthService {

  private static final String LIST = "health-history";
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final AccountBook book;
  private final HealthRepository healths;
  private final HealthChangeRepository changes;
  private final PulseRepository pulses;
  private final PolicyBook policies;
  private final HealthJson json;
  private final Clock clock;

  HealthService(
      AccountBook book,
      HealthRepository healths,
      HealthChangeRepository changes,
      PulseRepository pulses,
      PolicyBook policies,
      HealthJson json,
      Clock clock) {
    this.book = book;
    this.healths = healths;
    this.changes = changes;
    this.pulses = pulses;
    this.policies = policies;
    this.json = json;
    this.clock = clock;
  }

  /** By the policy in force, from what was known at the last change: both are never behind. */
  @Transactional
  HealthView find(UUID accountId) {
    Account account = book.read(accountId);
    AccountHealth health = healths.findById(accountId);
    if (health == null) {
      throw Problems.notFound("customer", accountId);
    }
    HealthReadings readings = json.read(health.readings(), HealthReadings.class);
    DecidedPolicy policy = policies.current();
    Instant now = clock.instant();
    return HealthView.of(
        health,
        HealthLaw.judge(policy.policy(), readings, account.today(now)),
        readings.declaredRed(),
        pulses.newest(accountId).map(PulseEntry::view).orElse(null),
        policy.version(),
        now);
  }

  /**
   * Each change of score or band from one instant until before another, oldest first. It stays
   * readable when the account is no customer any more.
   */
  @Transactional
  Page<HealthChangeView> history(UUID accountId, Instant from, Instant until, PageRequest request) {
    book.read(accountId);
    List<String> after = ListPlace.partsOf(request, LIST, 3);
    Instant afterAt = after.isEmpty() ? Instant.EPOCH : Instant.parse(after.get(1));
    UUID afterId = after.isEmpty() ? BEFORE_ALL : UUID.fromString(after.get(2));
    return Pages.cut(
        request,
        changes.page(accountId, from, until, afterAt, afterId, request.limit() + 1),
        HealthChange::view,
        change -> new String[] {LIST, change.changedAt().toString(), change.id().toString()});
  }
}
