package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.domain.Amounts;
import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.accounts.domain.Figures;
import dev.customerfirst.accounts.domain.Target;
import dev.customerfirst.accounts.external.NewMoney;
import dev.customerfirst.events.Money;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with deliveries into one answer. */
final class DeliveryRules {

  private DeliveryRules() {}

  static List<Refusal> check(
      NewDeliveries sent, LocalDate on, CaseRevision promised, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    Days.check(on, "/on").ifPresent(refusals::add);
    if (on.isAfter(today)) {
      refusals.add(
          Refusal.invalid(
              "delivered-in-the-future",
              "/on",
              "Nothing is delivered on a day to come. Use "
                  + today
                  + ", which is today for this account, or an earlier day."));
    }
    if (sent.figures().isEmpty() && sent.value() == null) {
      refusals.add(
          Refusal.invalid(
              "nothing-delivered",
              "/figures",
              "Send at least one figure, or the value delivered by this day."));
    }
    checkFigures(sent, promised, refusals);
    checkValue(sent.value(), promised.expected(), refusals);
    return refusals;
  }

  private static void checkFigures(
      NewDeliveries sent, CaseRevision promised, List<Refusal> refusals) {
    Set<String> metrics =
        promised.targets().stream().map(Target::metric).collect(Collectors.toSet());
    for (int i = 0; i < sent.figures().size(); i++) {
      String pointer = "/figures/" + i;
      NewDeliveries.Figure figure = sent.figures().get(i);
      Figures.check(figure.figure(), pointer + "/figure").ifPresent(refusals::add);
      if (!metrics.contains(figure.metric().strip())) {
        refusals.add(
            Refusal.invalid(
                "unknown-target",
                pointer + "/metric",
                "The business case has no target for this metric. Choose one from GET"
                    + " /v1/accounts/{id}/business-case."));
      }
    }
  }

  private static void checkValue(
      @Nullable NewMoney sent, @Nullable Money expected, List<Refusal> refusals) {
    if (sent == null) {
      return;
    }
    Amounts.check(sent.money(), "/value").ifPresent(refusals::add);
    if (expected != null && !expected.currency().equals(sent.currency())) {
      refusals.add(
          Refusal.invalid(
              "another-currency",
              "/value/currency",
              "The expected value is in "
                  + expected.currency()
                  + ", and money is never converted. Send "
                  + expected.currency()
                  + "."));
    }
  }
}
