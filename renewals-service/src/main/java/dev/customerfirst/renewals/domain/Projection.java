package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.Money;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the account executive expects a renewal to bring, in value a year. */
public enum Projection {
  FULL_CHURN,
  PARTIAL_CHURN,
  FLAT,
  GROWTH;

  /** Whether it needs an amount of its own. */
  public boolean needsValue() {
    return this == PARTIAL_CHURN || this == GROWTH;
  }

  /**
   * Why it cannot be said with this value; empty when it can.
   *
   * @param today the value a year of the contract as it is
   * @param expected the value a year after the renewal; null when none was given
   */
  public Optional<Refusal> refusal(Money today, @Nullable Money expected) {
    if (expected == null) {
      return needsValue()
          ? Optional.of(
              invalid(
                  "projection-value-missing",
                  "/value",
                  this + " needs the value a year that is expected after the renewal."))
          : Optional.empty();
    }
    if (!needsValue()) {
      return Optional.of(
          invalid(
              "projection-value-not-needed", "/value", this + " says it all; leave value out."));
    }
    if (!expected.currency().equals(today.currency())) {
      return Optional.of(
          invalid(
              "projection-other-currency",
              "/value/currency",
              "The contract is in " + today.currency() + "; nothing is converted."));
    }
    int compared = expected.amount().compareTo(today.amount());
    boolean fits = this == GROWTH ? compared > 0 : compared < 0 && expected.amount().signum() > 0;
    return fits
        ? Optional.empty()
        : Optional.of(
            invalid(
                "projection-value-does-not-fit",
                "/value/amount",
                "The contract is worth "
                    + today.amount().toPlainString()
                    + " a year; "
                    + (this == GROWTH
                        ? "GROWTH needs more than that."
                        : "PARTIAL_CHURN needs less than that and more than nothing.")));
  }

  /**
   * The value a year after the renewal.
   *
   * @param today the value a year of the contract as it is
   * @param expected what was said with the projection, where it needs that
   */
  public BigDecimal amount(BigDecimal today, @Nullable BigDecimal expected) {
    return switch (this) {
      case FULL_CHURN -> BigDecimal.ZERO.setScale(today.scale());
      case FLAT -> today;
      case PARTIAL_CHURN, GROWTH -> expected == null ? today : expected;
    };
  }

  private static Refusal invalid(String code, String pointer, String detail) {
    return Refusal.invalid(code, pointer, detail);
  }
}
