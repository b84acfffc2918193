package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.accounts.domain.Department;
import dev.customerfirst.accounts.domain.ScorecardLaw;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes figures for the metrics that do not fill themselves. */
@ApplicationScoped
class FigureService {

  private final ScorecardRepository scorecards;
  private final Figures figures;
  private final Actor actor;
  private final Clock clock;

  FigureService(ScorecardRepository scorecards, Figures figures, Actor actor, Clock clock) {
    this.scorecards = scorecards;
    this.figures = figures;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  FigureView take(Department department, NewFigure sent) {
    Instant now = clock.instant();
    LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    LocalDate on = sent.on() == null ? today : sent.on();
    Scorecard card = scorecards.read(department);
    List<Refusal> refusals = new ArrayList<>();
    ScorecardLaw.checkTaken(sent.code(), card.metrics()).ifPresent(refusals::add);
    ScorecardLaw.checkFigure(sent.value(), "/value").ifPresent(refusals::add);
    Days.check(on, "/on").ifPresent(refusals::add);
    if (on.isAfter(today.plusDays(1))) {
      refusals.add(
          Refusal.invalid(
              "figure-in-the-future",
              "/on",
              "This day has not come yet, wherever you are. Send a day that has."));
    }
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    Figure figure = new Figure(department, sent.code(), sent.value(), on, actor.id(), now);
    figures.persistAndFlush(figure);
    return figure.view();
  }

  @Transactional
  Page<FigureView> page(Department department, @Nullable String code, PageRequest request) {
    scorecards.read(department);
    String list = "figures-" + department;
    List<String> after = ListPlace.partsOf(request, list, 3);
    Figure.Place place =
        after.isEmpty()
            ? null
            : new Figure.Place(LocalDate.parse(after.get(1)), UUID.fromString(after.get(2)));
    return Pages.cut(
        request,
        figures.page(department, code, place, request.limit() + 1),
        Figure::view,
        figure -> new String[] {list, figure.takenOn().toString(), figure.id().toString()});
  }
}
