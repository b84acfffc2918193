package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.contracts.QuarterLaw;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The days of an amendment: which may move, and from which day on it counts. */
final class AmendedDates {

  private final Standing contract;
  private final ContractTerm term;
  private final RequestedAmendment wanted;
  private final boolean firstDayMoves;

  /**
   * @param term as it would be then, by itself without fault
   */
  AmendedDates(Standing contract, ContractTerm term, RequestedAmendment wanted) {
    this.contract = contract;
    this.term = term;
    this.wanted = wanted;
    this.firstDayMoves = !term.startsOn().equals(contract.terms().startsOn());
  }

  List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    if (firstDayMoves) {
      refusals.addAll(ofFirstDay());
    } else {
      refusals.addAll(ofEffectiveDay());
    }
    if (!term.endsOn().equals(contract.terms().endsOn())) {
      refusals.addAll(ofLastDay());
    }
    return refusals;
  }

  /** Another first day counts from the beginning: from the earlier of both. */
  LocalDate effectiveOn() {
    if (firstDayMoves) {
      return earlier(term.startsOn(), contract.terms().startsOn());
    }
    return wanted.effectiveOn() != null
        ? wanted.effectiveOn()
        : Collections.max(List.of(contract.today(), term.startsOn(), contract.lastEffectiveOn()));
  }

  private List<Refusal> ofFirstDay() {
    List<Refusal> refusals = new ArrayList<>();
    LocalDate before = contract.terms().startsOn();
    if (contract.status() != ContractStatus.SIGNED) {
      refusals.add(
          new Refusal(
              Refusal.Kind.CONFLICT,
              "contract-dates-fixed",
              "/startsOn",
              "The contract started on " + before + " and keeps that day. Send it as it was."));
    } else if (contract.follows()) {
      refusals.add(
          new Refusal(
              Refusal.Kind.CONFLICT,
              "first-day-follows-predecessor",
              "/startsOn",
              "The contract follows another one and starts the day after it, on "
                  + before
                  + ". Leave startsOn out."));
    }
    if (wanted.effectiveOn() != null) {
      refusals.add(
          Refusal.invalid(
              "effective-on-with-first-day",
              "/effectiveOn",
              "Another first day counts from the beginning. Leave effectiveOn out."));
    }
    return refusals;
  }

  private List<Refusal> ofLastDay() {
    List<Refusal> refusals = new ArrayList<>();
    if (contract.followed()) {
      refusals.add(
          new Refusal(
              Refusal.Kind.CONFLICT,
              "last-day-followed",
              wanted.endPointer(),
              "Another contract follows from the day after "
                  + contract.terms().endsOn()
                  + " on. Amend that one instead."));
    }
    if (term.endsOn().isBefore(contract.today())) {
      refusals.add(
          Refusal.invalid(
              "end-before-today",
              wanted.endPointer(),
              "The contract would have ended already. Give a last day on or after "
                  + contract.today()
                  + "."));
    }
    LocalDate over = lastElapsedDay();
    if (term.endsOn().isBefore(over)) {
      refusals.add(
          new Refusal(
              Refusal.Kind.CONFLICT,
              "quarter-already-elapsed",
              wanted.endPointer(),
              "Quarter "
                  + contract.quartersElapsed()
                  + " lasted until "
                  + over
                  + " and is over. Give a last day on or after that."));
    }
    return refusals;
  }

  private LocalDate lastElapsedDay() {
    int elapsed = contract.quartersElapsed();
    return elapsed == 0
        ? LocalDate.MIN
        : earlier(
            QuarterLaw.startOf(contract.terms().startsOn(), elapsed + 1).minusDays(1),
            contract.terms().endsOn());
  }

  private List<Refusal> ofEffectiveDay() {
    List<Refusal> refusals = new ArrayList<>();
    LocalDate effectiveOn = effectiveOn();
    if (effectiveOn.isBefore(contract.lastEffectiveOn())) {
      refusals.add(
          Refusal.invalid(
              "effective-before-last-amendment",
              "/effectiveOn",
              "What was agreed last counts from "
                  + contract.lastEffectiveOn()
                  + " on. Give that day or a later one."));
    }
    // A term that would be over before today is refused for that.
    boolean overToday = wanted.effectiveOn() == null && term.endsOn().isBefore(contract.today());
    boolean outside = effectiveOn.isBefore(term.startsOn()) || effectiveOn.isAfter(term.endsOn());
    if (outside && !overToday) {
      refusals.add(
          Refusal.invalid(
              "effective-outside-term",
              wanted.effectiveOn() == null ? wanted.endPointer() : "/effectiveOn",
              "The amendment would count from "
                  + effectiveOn
                  + ". That has to be a day from "
                  + term.startsOn()
                  + " to "
                  + term.endsOn()
                  + "."));
    }
    return refusals;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
