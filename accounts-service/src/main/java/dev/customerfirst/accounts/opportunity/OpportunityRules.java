package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.domain.Amounts;
import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.accounts.domain.DealLaw;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with the terms of a deal into one answer. */
final class OpportunityRules {

  private OpportunityRules() {}

  static void check(
      @Nullable Integer stage, @Nullable NewValue value, @Nullable LocalDate closesOn) {
    List<Refusal> refusals = refusals(stage, value, closesOn);
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }

  static List<Refusal> refusals(
      @Nullable Integer stage, @Nullable NewValue value, @Nullable LocalDate closesOn) {
    List<Refusal> refusals = new ArrayList<>();
    if (stage != null) {
      DealLaw.checkStage(stage, "/stage").ifPresent(refusals::add);
    }
    if (value != null) {
      Amounts.check(value.money(), "/value").ifPresent(refusals::add);
    }
    if (closesOn != null) {
      Days.check(closesOn, "/closesOn").ifPresent(refusals::add);
    }
    return refusals;
  }
}
