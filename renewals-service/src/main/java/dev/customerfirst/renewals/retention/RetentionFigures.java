package dev.customerfirst.renewals.retention;

import dev.customerfirst.renewals.domain.RetentionLaw;
import dev.customerfirst.renewals.domain.RetentionTotals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what a period did to the accounts of each group. */
@ApplicationScoped
class RetentionFigures {

  private final Portfolio portfolio;

  RetentionFigures(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  RetentionReport report(RetentionQuestion question, RetentionBy by) {
    SortedMap<Group, RetentionTotals> groups = new TreeMap<>(Group.IN_ORDER);
    if (by == RetentionBy.NONE) {
      groups.put(new Group(null, null), new RetentionTotals());
    }
    portfolio.read(
        question,
        null,
        Portfolio.MANY,
        account -> {
          groups
              .computeIfAbsent(Group.of(account, by), any -> new RetentionTotals())
              .add(RetentionLaw.judge(account.contracts(), question.period()));
          return true;
        });
    return RetentionReport.of(question, by, groups);
  }
}
