package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.domain.CaseLaw;
import dev.customerfirst.accounts.domain.Judgement;
import dev.customerfirst.accounts.domain.Target;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.accounts.AccountsEvent.BusinessCaseRevised;
import dev.customerfirst.events.accounts.BusinessTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a case beside what is delivered.
 *
 * @param revisions newest first
 * @param reviews newest first
 */
record CasePicture(
    BusinessCase kept,
    CaseRevision shown,
    Delivered delivered,
    List<CaseRevision> revisions,
    List<CaseReview> reviews) {

  CaseView view(LocalDate today) {
    List<TargetView> targets = shown.targets().stream().map(target -> view(target, today)).toList();
    Money expected = shown.expected();
    Money value = delivered.value(expected);
    Judgement whole =
        CaseLaw.whole(targets.stream().map(TargetView::status).toList(), expected, value);
    return new CaseView(
        kept.accountId(),
        shown.number(),
        whole.status(),
        whole.because(),
        expected,
        value,
        targets,
        kept.lookedOn(),
        reviews.stream().map(CaseReview::view).toList(),
        revisions.stream().map(CaseRevision::view).toList(),
        kept.version());
  }

  BusinessCaseRevised fact(String because) {
    Money expected = shown.expected();
    return new BusinessCaseRevised(
        kept.accountId(),
        shown.number(),
        expected,
        delivered.value(expected),
        shown.targets().stream()
            .map(
                target ->
                    new BusinessTarget(
                        target.metric(),
                        target.unit(),
                        target.target(),
                        delivered.figure(target.metric()),
                        target.dueOn(),
                        target.baseline()))
            .toList(),
        kept.lookedOn(),
        because);
  }

  private TargetView view(Target target, LocalDate today) {
    @Nullable BigDecimal figure = delivered.figure(target.metric());
    Judgement judgement = CaseLaw.judge(target, figure, today);
    return new TargetView(
        target.metric(),
        target.unit(),
        target.baseline(),
        target.target(),
        target.dueOn(),
        target.promisedOn(),
        figure,
        judgement.status(),
        judgement.because());
  }
}
