package dev.customerfirst.playbooks.domain;

import static dev.customerfirst.events.ActivityCode.ACCOUNT_PLANNING;
import static dev.customerfirst.events.ActivityCode.BOOK_MEETINGS;
import static dev.customerfirst.events.ActivityCode.BUSINESS_REVIEW;
import static dev.customerfirst.events.ActivityCode.CUSTOMER_ENABLEMENT;
import static dev.customerfirst.events.ActivityCode.KICKOFF;
import static dev.customerfirst.events.ActivityCode.NURTURE_ENABLEMENT;
import static dev.customerfirst.events.ActivityCode.ONBOARD_PLANNING;
import static dev.customerfirst.events.ActivityCode.PRODUCTION_PLANNING;
import static dev.customerfirst.events.ActivityCode.PRODUCTION_ROLLOUT;
import static dev.customerfirst.events.ActivityCode.RENEWAL_PLANNING;
import static dev.customerfirst.events.ActivityCode.RENEW_CONTRACT;
import static dev.customerfirst.events.Tier.TIER_1;
import static dev.customerfirst.events.Tier.TIER_2;
import static dev.customerfirst.events.Tier.TIER_3;
import static dev.customerfirst.playbooks.domain.JourneyMoment.CONTRACT_STARTED;
import static dev.customerfirst.playbooks.domain.JourneyMoment.ONBOARDING_QUARTER;
import static dev.customerfirst.playbooks.domain.JourneyMoment.POSITION_1;
import static dev.customerfirst.playbooks.domain.JourneyMoment.POSITION_2;
import static dev.customerfirst.playbooks.domain.JourneyMoment.POSITION_3;
import static dev.customerfirst.playbooks.domain.JourneyMoment.POSITION_4;
import static dev.customerfirst.playbooks.domain.JourneyMoment.STAGE_6_REACHED;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Tier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What each moment of the journey calls for, by tier (R062-R091). NURTURE_ENABLEMENT stands for one
 * activity a month of its quarter.
 */
public final class JourneyMatrix {

  private static final Set<Tier> ALL = EnumSet.allOf(Tier.class);

  static final List<Row> ROWS =
      List.of(
          row(STAGE_6_REACHED, ALL, ONBOARD_PLANNING, PRODUCTION_PLANNING),
          row(CONTRACT_STARTED, ALL, KICKOFF, BOOK_MEETINGS),
          row(ONBOARDING_QUARTER, ALL, CUSTOMER_ENABLEMENT, PRODUCTION_ROLLOUT),
          row(POSITION_1, ALL, ACCOUNT_PLANNING, NURTURE_ENABLEMENT),
          row(POSITION_2, only(TIER_1), BUSINESS_REVIEW, ACCOUNT_PLANNING, NURTURE_ENABLEMENT),
          row(POSITION_2, only(TIER_2, TIER_3), ACCOUNT_PLANNING, NURTURE_ENABLEMENT),
          row(
              POSITION_3,
              only(TIER_1, TIER_2),
              BUSINESS_REVIEW,
              ACCOUNT_PLANNING,
              NURTURE_ENABLEMENT),
          row(POSITION_3, only(TIER_3), ACCOUNT_PLANNING, NURTURE_ENABLEMENT),
          row(POSITION_4, only(TIER_1), BUSINESS_REVIEW, ACCOUNT_PLANNING, NURTURE_ENABLEMENT),
          row(POSITION_4, only(TIER_2, TIER_3), ACCOUNT_PLANNING, NURTURE_ENABLEMENT));

  private JourneyMatrix() {}

  /** The codes a moment calls for, in the order they are shown. */
  public static List<ActivityCode> at(JourneyMoment moment, Tier tier) {
    return ROWS.stream()
        .filter(row -> row.moment() == moment && row.tiers().contains(tier))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no row for " + moment + " " + tier))
        .codes();
  }

  /**
   * The codes of a quarter.
   *
   * @param finalQuarter plans the renewal instead of the account, also where no account planning
   *     was due (a contract of one quarter), and calls for the renewal itself (R091, R092)
   */
  public static List<ActivityCode> atQuarter(
      JourneyMoment moment, Tier tier, boolean finalQuarter) {
    if (!finalQuarter) {
      return at(moment, tier);
    }
    List<ActivityCode> codes = new ArrayList<>(at(moment, tier));
    codes.replaceAll(code -> code == ACCOUNT_PLANNING ? RENEWAL_PLANNING : code);
    if (!codes.contains(RENEWAL_PLANNING)) {
      codes.add(RENEWAL_PLANNING);
    }
    codes.add(RENEW_CONTRACT);
    return List.copyOf(codes);
  }

  private static Row row(JourneyMoment moment, Set<Tier> tiers, ActivityCode... codes) {
    return new Row(moment, tiers, List.of(codes));
  }

  private static Set<Tier> only(Tier first, Tier... others) {
    return EnumSet.of(first, others);
  }

  record Row(JourneyMoment moment, Set<Tier> tiers, List<ActivityCode> codes) {}
}
