package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * When two records of a customer can become one. What has a life of its own in other services, a
 * contract or the planning of a deal, keeps the id it was begun with; so an account that has any of
 * it is the one that stays.
 */
public final class MergeLaw {

  private MergeLaw() {}

  /**
   * What speaks against merging an account into another.
   *
   * @param contracts how many contracts of the merged account are known
   * @param signedOff how many of its open new-business deals have reached stage 6, where planning
   *     starts
   */
  public static List<Refusal> check(UUID merged, UUID survivor, long contracts, long signedOff) {
    List<Refusal> refusals = new ArrayList<>();
    if (merged.equals(survivor)) {
      refusals.add(
          Refusal.invalid(
              "merge-with-itself",
              "/survivingAccountId",
              "An account cannot be merged into itself. Name the other record of this customer."));
    }
    if (contracts > 0) {
      refusals.add(
          Refusal.conflict(
              "merge-loses-contracts",
              "The account has "
                  + contracts
                  + (contracts == 1 ? " contract" : " contracts")
                  + ", which cannot change hands. Merge the other record into this one instead."));
    }
    if (signedOff > 0) {
      refusals.add(
          Refusal.conflict(
              "merge-loses-planning",
              "Planning has begun for "
                  + signedOff
                  + (signedOff == 1 ? " deal" : " deals")
                  + " of the account. Merge the other record into this one instead, or close the"
                  + " deal first."));
    }
    return refusals;
  }
}
