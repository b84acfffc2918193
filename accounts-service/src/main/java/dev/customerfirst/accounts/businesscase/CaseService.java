package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.Target;
import dev.customerfirst.accounts.external.NewMoney;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Promises, and what becomes of them. */
@ApplicationScoped
class CaseService {

  private static final String STILL_HOLDS = "Looked at; it still holds.";
  private static final String MERGED = "Came along when two records became one.";
  private static final String DELIVERED = "Delivered figures were recorded.";

  private final CaseRepository cases;
  private final AccountBook accounts;
  private final ReviewWatch reviews;
  private final Outbox outbox;
  private final Actor actor;
  private final Clock clock;

  CaseService(
      CaseRepository cases,
      AccountBook accounts,
      ReviewWatch reviews,
      Outbox outbox,
      Actor actor,
      Clock clock) {
    this.cases = cases;
    this.accounts = accounts;
    this.reviews = reviews;
    this.outbox = outbox;
    this.actor = actor;
    this.clock = clock;
  }

  /** The first revision replaces nothing, so only later ones need If-Match. */
  @Transactional
  CaseView revise(UUID accountId, @Nullable String ifMatch, NewRevision sent) {
    Account account = accounts.takeOut(accountId);
    Optional<BusinessCase> known = cases.of(accountId);
    known.ifPresent(before -> Preconditions.ifMatch(ifMatch, before.version()));
    refuse(sent.check());
    Instant now = clock.instant();
    LocalDate today = account.today(now);
    int number = 1;
    if (known.isPresent()) {
      number = known.get().revise(today);
    } else {
      cases.persist(new BusinessCase(accountId, today));
    }
    NewMoney expected = sent.expectedValue();
    String because = sent.because().strip();
    cases.add(
        new CaseRevision(
            accountId,
            number,
            expected == null ? null : expected.money(),
            promised(accountId, sent, today),
            because,
            actor.id(),
            now));
    return told(accountId, because, today);
  }

  @Transactional
  CaseView review(UUID accountId, NewReview sent) {
    Account account = accounts.takeOut(accountId);
    Instant now = clock.instant();
    LocalDate today = account.today(now);
    read(accountId).look(today);
    cases.add(new CaseReview(accountId, sent, actor.id(), today, now));
    return told(accountId, STILL_HOLDS, today);
  }

  @Transactional
  CaseView deliver(UUID accountId, NewDeliveries sent) {
    Account account = accounts.takeOut(accountId);
    BusinessCase known = read(accountId);
    Instant now = clock.instant();
    LocalDate today = account.today(now);
    LocalDate on = sent.on() == null ? today : sent.on();
    refuse(DeliveryRules.check(sent, on, cases.revisions(accountId).get(0), today));
    String by = actor.id();
    sent.figures()
        .forEach(figure -> cases.add(Delivery.of(accountId, figure, on, sent.note(), by, now)));
    NewMoney value = sent.value();
    if (value != null) {
      cases.add(Delivery.of(accountId, value.money(), on, sent.note(), by, now));
    }
    known.deliver();
    return told(accountId, DELIVERED, today);
  }

  /**
   * @param revision null shows the newest
   */
  @Transactional
  CaseView find(UUID accountId, @Nullable Integer revision) {
    LocalDate today = accounts.read(accountId).today(clock.instant());
    return picture(accountId, revision).view(today);
  }

  /** Tells a case that came along with a merged account. */
  void tellMerged(UUID survivor) {
    outbox.append(picture(survivor, null).fact(MERGED));
  }

  /** A metric that was promised before keeps the day of its promise, whatever its target. */
  private List<Target> promised(UUID accountId, NewRevision sent, LocalDate today) {
    Map<String, LocalDate> before =
        cases.revisions(accountId).stream()
            .limit(1)
            .flatMap(revision -> revision.targets().stream())
            .collect(Collectors.toMap(Target::metric, Target::promisedOn));
    return sent.targets().stream()
        .map(target -> target.target(before.getOrDefault(target.metric().strip(), today)))
        .toList();
  }

  private CaseView told(UUID accountId, String because, LocalDate today) {
    cases.flush();
    CasePicture picture = picture(accountId, null);
    outbox.append(picture.fact(because));
    reviews.judge(accountId, picture.kept().lookedOn());
    return picture.view(today);
  }

  private CasePicture picture(UUID accountId, @Nullable Integer revision) {
    BusinessCase known = read(accountId);
    List<CaseRevision> revisions = cases.revisions(accountId);
    int number = revision == null ? known.revision() : revision;
    CaseRevision shown =
        revisions.stream()
            .filter(kept -> kept.number() == number)
            .findFirst()
            .orElseThrow(
                () ->
                    Problems.badQuery(
                        "revision", "Ask for a revision from 1 to " + known.revision() + "."));
    return new CasePicture(
        known, shown, cases.delivered(accountId), revisions, cases.reviews(accountId));
  }

  private BusinessCase read(UUID accountId) {
    return cases.of(accountId).orElseThrow(() -> Problems.notFound("business-case", accountId));
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }
}
