package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.BandRange;
import dev.customerfirst.accounts.domain.HealthDirection;
import dev.customerfirst.accounts.domain.HealthGroup;
import dev.customerfirst.accounts.domain.HealthLimit;
import dev.customerfirst.accounts.domain.HealthPolicy;
import dev.customerfirst.accounts.domain.HealthRule;
import dev.customerfirst.accounts.domain.HealthScale;
import dev.customerfirst.accounts.domain.HealthTrait;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A health policy that somebody wants.
 *
 * @param because the reason; others read it
 */
@Schema(examples = NewHealthPolicy.EXAMPLE)
record NewHealthPolicy(
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Group> groups,
    @NotNull @Size(max = 10) List<@NotNull @Valid Range> bands,
    @NotNull @Size(max = 1000) @OneLine String because) {

  static final String PARTS =
      """
      "groups": [
        {"code": "ENGAGEMENT", "weight": 40, "traits": [
          {"trait": "ACTIVE_CHAMPION", "weight": 1, "scale": null, "halfAfterDays": null,
           "unknownAfterDays": null},
          {"trait": "LAST_ACTIVITY", "weight": 1,
           "scale": {"direction": "LOWER_IS_BETTER", "healthy": {"value": 14, "inclusive": true},
                     "poor": {"value": 30, "inclusive": true}},
           "halfAfterDays": null, "unknownAfterDays": null}]},
        {"code": "UTILISATION", "weight": 60, "traits": [
          {"trait": "MAU_OF_SEATS", "weight": 1,
           "scale": {"direction": "HIGHER_IS_BETTER", "healthy": {"value": 0.8, "inclusive": true},
                     "poor": {"value": 0.5, "inclusive": false}},
           "halfAfterDays": 45, "unknownAfterDays": 75}]}],
      "bands": [{"band": "GREEN", "from": 75, "to": 100}, {"band": "YELLOW", "from": 50, "to": 74},
                {"band": "RED", "from": 0, "to": 49}],
      "because": "Seats in use say more than anything else.\"""";

  static final String EXAMPLE = "{" + PARTS + "}";

  HealthPolicy policy() {
    return new HealthPolicy(
        groups.stream().map(Group::group).toList(), bands.stream().map(Range::range).toList());
  }

  /**
   * Traits that share a weight.
   *
   * @param weight in per cent of the score; those of all groups make 100
   */
  record Group(
      @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,
      @NotNull @Min(0) @Max(100) Integer weight,
      @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Trait> traits) {

    HealthGroup group() {
      return new HealthGroup(code, weight, traits.stream().map(Trait::rule).toList());
    }
  }

  /**
   * A trait in its group.
   *
   * @param weight relative to the other traits of the group
   * @param scale only for traits that are numbers
   * @param halfAfterDays from that age on a value counts half; null: never
   * @param unknownAfterDays from that age on a value counts as unknown; null: never
   */
  record Trait(
      @NotNull HealthTrait trait,
      @NotNull @Min(0) @Max(1000) Integer weight,
      @Nullable @Valid Scale scale,
      @Nullable @Min(1) @Max(3650) Integer halfAfterDays,
      @Nullable @Min(1) @Max(3650) Integer unknownAfterDays) {

    HealthRule rule() {
      return new HealthRule(
          trait, weight, scale == null ? null : scale.scale(), halfAfterDays, unknownAfterDays);
    }
  }

  /** Where a number is healthy and where poor; between the limits points go in a straight line. */
  record Scale(
      @NotNull HealthDirection direction,
      @NotNull @Valid Limit healthy,
      @NotNull @Valid Limit poor) {

    HealthScale scale() {
      return new HealthScale(direction, healthy.limit(), poor.limit());
    }
  }

  /**
   * A limit.
   *
   * @param value tickets, days, or a part of one (0.8 for 80 %)
   * @param inclusive whether the value itself belongs to it
   */
  record Limit(
      @NotNull @DecimalMin("-1000000") @DecimalMax("1000000") BigDecimal value,
      @NotNull Boolean inclusive) {

    HealthLimit limit() {
      return new HealthLimit(value, inclusive);
    }
  }

  /** The scores of a band, both ends included. */
  record Range(
      @NotNull HealthBand band,
      @NotNull @Min(0) @Max(100) Integer from,
      @NotNull @Min(0) @Max(100) Integer to) {

    BandRange range() {
      return new BandRange(band, from, to);
    }
  }
}
