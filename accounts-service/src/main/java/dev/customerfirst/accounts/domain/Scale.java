package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.GrowthPotential;
import dev.customerfirst.events.Money;
import org.jspecify.annotations.Nullable;

/**
 * How large an account is and could become, as somebody says (facts 1.9). Null is not known, which
 * is not the same as none.
 *
 * @param employees all of them
 * @param developers those who could use the product
 * @param annualValue what the account is said to be worth to us a year
 */
public record Scale(
    @Nullable Integer employees,
    @Nullable Integer developers,
    @Nullable Money annualValue,
    @Nullable GrowthPotential growthPotential) {

  public static final Scale UNKNOWN = new Scale(null, null, null, null);

  /** More people than any company has. */
  public static final int MOST_PEOPLE = 100_000_000;

  public Scale {
    annualValue = annualValue == null ? null : Amounts.normal(annualValue);
  }

  /** What is known here, and what the other knows where nothing is known here. */
  public Scale over(Scale other) {
    return new Scale(
        employees == null ? other.employees : employees,
        developers == null ? other.developers : developers,
        annualValue == null ? other.annualValue : annualValue,
        growthPotential == null ? other.growthPotential : growthPotential);
  }
}
