package dev.customerfirst.accounts.rating;

import dev.customerfirst.accounts.domain.Stars;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The stars of one group.
 *
 * @param key the engagement, tier or account id; null for the company
 * @param name of the account
 * @param ratings how many there are; of several of one contact for one engagement the latest
 * @param mean stars on average; null without ratings
 * @param fiveStars how many have five
 * @param fiveStarShare how many in a hundred have five; null without ratings
 */
@Schema(name = "GroupStars", examples = GroupStars.EXAMPLE)
record GroupStars(
    @Nullable String key,
    @Nullable String name,
    long ratings,
    @Nullable BigDecimal mean,
    long fiveStars,
    @Nullable BigDecimal fiveStarShare) {

  static final String EXAMPLE =
      """
      {"key": "ONBOARDING", "name": null, "ratings": 8, "mean": 4.63, "fiveStars": 6,
       "fiveStarShare": 75.0}""";

  static GroupStars of(@Nullable String key, @Nullable String name, Stars stars) {
    return new GroupStars(
        key,
        name,
        stars.ratings(),
        stars.mean().orElse(null),
        stars.fives(),
        stars.fiveStarShare().orElse(null));
  }
}
