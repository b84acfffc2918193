package dev.customerfirst.playbooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Tier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyMatrixTest {

  @ParameterizedTest
  @MethodSource("everyMomentAndTier")
  void hasExactlyOneRowForEveryMomentAndTier(JourneyMoment moment, Tier tier) {
    assertThat(JourneyMatrix.ROWS)
        .filteredOn(row -> row.moment() == moment && row.tiers().contains(tier))
        .hasSize(1);
  }

  @Test
  void usesEveryCodeSomewhere() {
    Set<ActivityCode> used = EnumSet.noneOf(ActivityCode.class);
    everyMomentAndTier()
        .map(Arguments::get)
        .forEach(
            pair ->
                used.addAll(
                    JourneyMatrix.atQuarter((JourneyMoment) pair[0], (Tier) pair[1], true)));
    everyMomentAndTier()
        .map(Arguments::get)
        .forEach(pair -> used.addAll(JourneyMatrix.at((JourneyMoment) pair[0], (Tier) pair[1])));
    assertThat(used).isEqualTo(EnumSet.complementOf(EnumSet.of(ActivityCode.PLAYBOOK)));
  }

  /**
   * R review, P account planning, N nurture, E enablement, O roll-out, W renewal planning, X renew.
   */
  @ParameterizedTest(name = "{0} {1}, final {2}: {3}")
  @CsvSource({
    "ONBOARDING_QUARTER, TIER_1, false, EO",
    "ONBOARDING_QUARTER, TIER_2, false, EO",
    "ONBOARDING_QUARTER, TIER_3, false, EO",
    "POSITION_1, TIER_1, false, PN",
    "POSITION_1, TIER_2, false, PN",
    "POSITION_1, TIER_3, false, PN",
    "POSITION_2, TIER_1, false, RPN",
    "POSITION_2, TIER_2, false, PN",
    "POSITION_2, TIER_3, false, PN",
    "POSITION_3, TIER_1, false, RPN",
    "POSITION_3, TIER_2, false, RPN",
    "POSITION_3, TIER_3, false, PN",
    "POSITION_4, TIER_1, false, RPN",
    "POSITION_4, TIER_2, false, PN",
    "POSITION_4, TIER_3, false, PN",
    "ONBOARDING_QUARTER, TIER_1, true, EOWX",
    "ONBOARDING_QUARTER, TIER_2, true, EOWX",
    "ONBOARDING_QUARTER, TIER_3, true, EOWX",
    "POSITION_1, TIER_1, true, WNX",
    "POSITION_1, TIER_2, true, WNX",
    "POSITION_1, TIER_3, true, WNX",
    "POSITION_2, TIER_1, true, RWNX",
    "POSITION_2, TIER_2, true, WNX",
    "POSITION_2, TIER_3, true, WNX",
    "POSITION_3, TIER_1, true, RWNX",
    "POSITION_3, TIER_2, true, RWNX",
    "POSITION_3, TIER_3, true, WNX",
    "POSITION_4, TIER_1, true, RWNX",
    "POSITION_4, TIER_2, true, WNX",
    "POSITION_4, TIER_3, true, WNX",
  })
  @Tag("R077")
  @Tag("R078")
  @Tag("R079")
  @Tag("R080")
  @Tag("R082")
  @Tag("R084")
  @Tag("R086")
  @Tag("R087")
  @Tag("R088")
  @Tag("R089")
  @Tag("R090")
  @Tag("R091")
  void givesEachQuarterItsActivities(
      JourneyMoment moment, Tier tier, boolean finalQuarter, String letters) {
    assertThat(JourneyMatrix.atQuarter(moment, tier, finalQuarter))
        .extracting(JourneyMatrixTest::letter)
        .containsExactly(letters.split(""));
  }

  @ParameterizedTest(name = "quarter {0}, renewal {1}: {2}")
  @CsvSource({
    "1, false, ONBOARDING_QUARTER",
    "1, true, POSITION_1",
    "2, false, POSITION_2",
    "3, false, POSITION_3",
    "4, false, POSITION_4",
    "5, false, POSITION_1",
    "8, true, POSITION_4",
    "9, false, POSITION_1",
    "80, false, POSITION_4",
  })
  void repeatsItsPositionsEveryContractYear(int quarter, boolean renewal, JourneyMoment moment) {
    assertThat(JourneyMoment.ofQuarter(quarter, renewal)).isEqualTo(moment);
  }

  @ParameterizedTest(name = "{0}: {1}; optional {2}; when necessary {3}")
  @CsvSource({
    "ONBOARD_PLANNING, CUSTOMER_ENGINEER ACCOUNT_EXECUTIVE,,",
    "PRODUCTION_PLANNING, CUSTOMER_ENGINEER,, PRODUCT SUPPORT_ENGINEER ENGINEERING",
    "KICKOFF, ACCOUNT_EXECUTIVE CUSTOMER_ENGINEER,,",
    "BOOK_MEETINGS, ACCOUNT_EXECUTIVE CUSTOMER_ENGINEER,,",
    "CUSTOMER_ENABLEMENT, CUSTOMER_ENGINEER,,",
    "PRODUCTION_ROLLOUT, CUSTOMER_ENGINEER,,",
    "BUSINESS_REVIEW, ACCOUNT_EXECUTIVE CUSTOMER_ENGINEER, VALUE_ENGINEER PRODUCT MARKETING,",
    "ACCOUNT_PLANNING, ACCOUNT_EXECUTIVE CUSTOMER_ENGINEER,,",
    "NURTURE_ENABLEMENT, CUSTOMER_ENGINEER,,",
    "RENEWAL_PLANNING, ACCOUNT_EXECUTIVE CUSTOMER_ENGINEER,,",
    "RENEW_CONTRACT, ACCOUNT_EXECUTIVE,,",
  })
  @Tag("R065")
  @Tag("R081")
  void namesWhoTakesPart(ActivityCode code, String owners, String optional, String necessary) {
    ActivityRoles roles = ActivityRoles.of(code, Tier.TIER_1);
    assertThat(words(roles.owners())).isEqualTo(owners);
    assertThat(words(roles.optional())).isEqualTo(optional == null ? "" : optional);
    assertThat(words(roles.whenNecessary())).isEqualTo(necessary == null ? "" : necessary);
  }

  @Test
  @Tag("R087")
  void invitesNobodyElseToReviewsBelowTierOne() {
    assertThat(ActivityRoles.of(ActivityCode.BUSINESS_REVIEW, Tier.TIER_2).optional()).isEmpty();
  }

  private static Stream<Arguments> everyMomentAndTier() {
    return Arrays.stream(JourneyMoment.values())
        .flatMap(moment -> Arrays.stream(Tier.values()).map(tier -> Arguments.of(moment, tier)));
  }

  private static String letter(ActivityCode code) {
    return switch (code) {
      case BUSINESS_REVIEW -> "R";
      case ACCOUNT_PLANNING -> "P";
      case NURTURE_ENABLEMENT -> "N";
      case CUSTOMER_ENABLEMENT -> "E";
      case PRODUCTION_ROLLOUT -> "O";
      case RENEWAL_PLANNING -> "W";
      case RENEW_CONTRACT -> "X";
      default -> code.name();
    };
  }

  private static String words(List<? extends Enum<?>> codes) {
    return codes.stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
