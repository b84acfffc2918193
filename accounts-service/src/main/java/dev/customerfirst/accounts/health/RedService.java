package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes the word of people on the team that an account is red. */
@ApplicationScoped
class RedService {

  private final AccountBook book;
  private final RedMarkRepository redMarks;
  private final HealthDesk desk;
  private final HealthService healths;
  private final Actor actor;
  private final Clock clock;

  RedService(
      AccountBook book,
      RedMarkRepository redMarks,
      HealthDesk desk,
      HealthService healths,
      Actor actor,
      Clock clock) {
    this.book = book;
    this.redMarks = redMarks;
    this.desk = desk;
    this.healths = healths;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  HealthView declare(UUID accountId, String because) {
    takeOutCustomer(accountId);
    if (redMarks.open(accountId).isPresent()) {
      throw Problems.conflict(
          "declared-red-already",
          "Somebody declared this account red already. Lift that first, or leave it as it is.");
    }
    redMarks.persist(
        new RedMark(accountId, because.strip(), actor.id(), actor.role(), clock.instant()));
    return judged(accountId);
  }

  @Transactional
  HealthView lift(UUID accountId, String because) {
    takeOutCustomer(accountId);
    RedMark mark =
        redMarks
            .open(accountId)
            .orElseThrow(
                () ->
                    Problems.conflict(
                        "not-declared-red",
                        "Nobody declared this account red. What else makes it red stands in its"
                            + " health under redRules and factors."));
    mark.lift(because.strip(), actor.id(), actor.role(), clock.instant());
    return judged(accountId);
  }

  private void takeOutCustomer(UUID accountId) {
    if (book.takeOut(accountId).lifecycle() != Lifecycle.CUSTOMER) {
      throw Problems.notFound("customer", accountId);
    }
  }

  private HealthView judged(UUID accountId) {
    redMarks.flush();
    desk.judge(List.of(accountId), clock.instant());
    return healths.find(accountId);
  }
}
