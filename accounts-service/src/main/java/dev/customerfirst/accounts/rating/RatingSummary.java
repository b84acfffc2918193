package dev.customerfirst.accounts.rating;

import dev.customerfirst.accounts.feedback.Period;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Sums ratings up. */
@ApplicationScoped
class RatingSummary {

  private final StarCounts counts;

  RatingSummary(StarCounts counts) {
    this.counts = counts;
  }

  Page<GroupStars> page(PageRequest request, RatingsBy by, Period period, Instant now) {
    if (by == RatingsBy.COMPANY) {
      // Always one, even when nobody rated anything.
      return new Page<>(List.of(GroupStars.of(null, null, counts.company(period, now))), null);
    }
    String list = "ratings-" + by;
    List<String> after = ListPlace.partsOf(request, list, 2);
    return Pages.cut(
        request,
        counts.groups(by, period, now, after.isEmpty() ? null : after.get(1), request.limit() + 1),
        group ->
            GroupStars.of(group.key(), group.name().isEmpty() ? null : group.name(), group.stars()),
        group -> new String[] {list, group.key()});
  }
}
