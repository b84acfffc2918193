package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.domain.DealLaw;
import dev.customerfirst.accounts.domain.DealStatus;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.OpportunityKind;
import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features need to know of an account's deals. */
@ApplicationScoped
public class AccountDeals {

  private static final String SIGNED_OFF =
      """
      select count(*) from opportunity o
      where o.account_id = :account and o.kind = 'NEW_BUSINESS' and o.status <> 'LOST'
        and exists (select 1 from opportunity_move m
          where m.opportunity_id = o.id and m.to_stage >= :stage)
      """;

  private final OpportunityRepository opportunities;

  AccountDeals(OpportunityRepository opportunities) {
    this.opportunities = opportunities;
  }

  /** A deal that may still come. */
  public record OpenDeal(
      UUID opportunityId,
      String name,
      int stage,
      @Nullable Money value,
      @Nullable LocalDate closesOn) {}

  /** The open deals of a kind, oldest first. */
  public List<OpenDeal> open(UUID account, OpportunityKind kind) {
    return opportunities
        .list(
            "accountId = ?1 and kind = ?2 and status = ?3 order by id",
            account,
            kind,
            DealStatus.OPEN)
        .stream()
        .map(
            deal ->
                new OpenDeal(
                    deal.id(),
                    deal.deal().name(),
                    deal.stage(),
                    deal.deal().value(),
                    deal.deal().closesOn()))
        .toList();
  }

  /** How many of its new-business deals have ever been signed off and are not lost: planned for. */
  public long signedOffOf(UUID account) {
    return ((Number)
            opportunities
                .getEntityManager()
                .createNativeQuery(SIGNED_OFF)
                .setParameter("account", account)
                .setParameter("stage", DealLaw.SIGNED_OFF)
                .getSingleResult())
        .longValue();
  }

  /**
   * Refuses a deal that there is not, or that belongs to another account.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 422 at the pointer
   */
  public void checkBelongs(UUID account, UUID opportunity, String pointer) {
    if (opportunities.count("id = ?1 and accountId = ?2", opportunity, account) == 0) {
      throw Problems.unprocessable(
          "unknown-opportunity",
          pointer,
          "This account has no such opportunity. Choose one from GET"
              + " /v1/accounts/{id}/opportunities.");
    }
  }
}
