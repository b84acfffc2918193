package dev.customerfirst.renewals.retention;

import dev.customerfirst.events.Tier;
import dev.customerfirst.renewals.domain.RetentionTotals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who stayed and with how much.
 *
 * @param to last day, included
 * @param over whether that day is over everywhere; until then figures still move by themselves
 * @param asOf when they were computed, from all that was known then
 * @param ownerRole whose accounts owners are asked for
 * @param groups one for BY NONE
 */
@Schema(name = "Retention")
record RetentionReport(
    LocalDate from,
    LocalDate to,
    boolean over,
    Instant asOf,
    RetentionBy by,
    OwnerRole ownerRole,
    List<GroupView> groups) {

  /**
   * The figures of a group.
   *
   * @param tier by TIER; null where nobody knows it
   * @param ownerId by OWNER; null where nobody is known to be it
   */
  @Schema(name = "RetentionGroup")
  record GroupView(
      @Nullable Tier tier,
      @Nullable UUID ownerId,
      FigureView logoRetention,
      List<CurrencyView> currencies) {

    static GroupView of(Group group, RetentionTotals totals, LedgerAddress ledger) {
      return new GroupView(
          group.tier(),
          group.ownerId(),
          FigureView.of(totals.logos(), null, ledger),
          totals.currencies().entrySet().stream()
              .map(sums -> CurrencyView.of(sums.getKey(), sums.getValue(), ledger))
              .toList());
    }
  }

  static RetentionReport of(
      RetentionQuestion question, RetentionBy by, SortedMap<Group, RetentionTotals> groups) {
    return new RetentionReport(
        question.period().from(),
        question.period().to(),
        question.over(),
        question.asOf(),
        by,
        question.ownerRole(),
        groups.entrySet().stream()
            .map(
                group ->
                    GroupView.of(
                        group.getKey(),
                        group.getValue(),
                        new LedgerAddress(question, by, group.getKey())))
            .toList());
  }
}
