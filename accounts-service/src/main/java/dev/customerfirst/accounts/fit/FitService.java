package dev.customerfirst.accounts.fit;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.FitLaw;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps what prospects told us and whether we can help. */
@ApplicationScoped
class FitService {

  private static final String LIST = "fit-assessments";

  private final FitRepository assessments;
  private final AccountBook accounts;
  private final Actor actor;
  private final Clock clock;

  FitService(FitRepository assessments, AccountBook accounts, Actor actor, Clock clock) {
    this.assessments = assessments;
    this.accounts = accounts;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  FitView assess(UUID accountId, NewFit sent) {
    Account account = accounts.read(accountId);
    refuse(FitLaw.checkWords(sent.quotes().size()));
    refuse(FitLaw.check(account.lifecycle()));
    Instant now = clock.instant();
    FitAssessment assessment =
        new FitAssessment(accountId, sent, actor.id(), account.today(now), now);
    assessments.persist(assessment);
    return assessment.view();
  }

  @Transactional
  Page<FitView> list(UUID accountId, PageRequest request) {
    accounts.read(accountId);
    UUID before = ListPlace.before(request, LIST);
    return Pages.cut(
        request,
        assessments.newestFirst(accountId, before, request.limit() + 1),
        FitAssessment::view,
        assessment -> ListPlace.parts(LIST, assessment.id()));
  }

  private static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
  }
}
