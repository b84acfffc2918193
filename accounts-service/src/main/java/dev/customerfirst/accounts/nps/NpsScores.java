package dev.customerfirst.accounts.nps;

import dev.customerfirst.accounts.domain.NetPromoter;
import dev.customerfirst.accounts.feedback.Period;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes scores of counts. */
@ApplicationScoped
class NpsScores {

  private final NpsCounts counts;
  private final NpsSettings settings;

  NpsScores(NpsCounts counts, NpsSettings settings) {
    this.counts = counts;
    this.settings = settings;
  }

  NpsReport report(PageRequest request, NpsBy by, Period period, Instant now) {
    Page<NpsGroupScore> page = page(request, by, period, now);
    return new NpsReport(
        period.from(), period.to(), by, now, NetPromoter.METHOD, page.items(), page.next());
  }

  private Page<NpsGroupScore> page(PageRequest request, NpsBy by, Period period, Instant now) {
    if (by == NpsBy.COMPANY) {
      // Always one, even when nobody answered.
      NetPromoter all = counts.company(period, now);
      return new Page<>(
          List.of(NpsGroupScore.of(null, null, all, settings.fewestResponses())), null);
    }
    String list = "nps-" + by;
    List<String> after = ListPlace.partsOf(request, list, 2);
    return Pages.cut(
        request,
        counts.groups(by, period, now, after.isEmpty() ? null : after.get(1), request.limit() + 1),
        group ->
            NpsGroupScore.of(
                known(group.key()),
                known(group.name()),
                group.counted(),
                settings.fewestResponses()),
        group -> new String[] {list, group.key()});
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
