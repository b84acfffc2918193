package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.domain.Figures;
import dev.customerfirst.accounts.domain.Target;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Target} of a revision. */
@Embeddable
record TargetRow(
    String metric,
    @Nullable String unit,
    @Nullable BigDecimal baseline,
    BigDecimal target,
    @Column(name = "due_on") LocalDate dueOn,
    @Column(name = "promised_on") LocalDate promisedOn) {

  static TargetRow of(Target kept) {
    return new TargetRow(
        kept.metric(),
        kept.unit(),
        kept.baseline(),
        kept.target(),
        kept.dueOn(),
        kept.promisedOn());
  }

  Target kept() {
    return new Target(
        metric,
        unit,
        baseline == null ? null : Figures.normal(baseline),
        Figures.normal(target),
        dueOn,
        promisedOn);
  }
}
