package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.Totals;
import dev.customerfirst.accounts.opportunity.AccountDeals.OpenDeal;
import dev.customerfirst.events.Money;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the account could grow (R002). Totals stand by currency and are never converted.
 *
 * @param opportunities open deals of kind EXPANSION
 * @param ideas those that go on
 * @param totals of both together
 */
@Schema(name = "Expansion")
record Expansion(
    List<OpenDeal> opportunities,
    List<IdeaView> ideas,
    List<Money> opportunityTotals,
    List<Money> ideaTotals,
    List<Money> totals) {

  static Expansion of(List<OpenDeal> deals, List<ExpansionIdea> ideas) {
    List<ExpansionIdea> going = ideas.stream().filter(idea -> idea.outcome() == null).toList();
    List<Money> dealt =
        deals.stream()
            .map(OpenDeal::value)
            .filter(Objects::nonNull)
            .map(Money.class::cast)
            .toList();
    List<Money> thought =
        going.stream()
            .map(ExpansionIdea::potentialValue)
            .filter(Objects::nonNull)
            .map(Money.class::cast)
            .toList();
    return new Expansion(
        deals,
        going.stream().map(ExpansionIdea::view).toList(),
        Totals.perCurrency(dealt),
        Totals.perCurrency(thought),
        Totals.perCurrency(Stream.concat(dealt.stream(), thought.stream()).toList()));
  }
}
