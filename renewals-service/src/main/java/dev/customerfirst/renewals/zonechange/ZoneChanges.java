package dev.customerfirst.renewals.zonechange;

import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ZoneChanges {

  private static final String LIST = "zone-changes";

  private final ZoneChangeTable changes;

  ZoneChanges(ZoneChangeTable changes) {
    this.changes = changes;
  }

  @Transactional
  Page<ZoneChangeView> list(PageRequest page) {
    return Pages.cut(
        page,
        changes.newestFirst(before(page), page.limit() + 1),
        view -> view,
        view -> new String[] {LIST, view.id().toString()});
  }

  private static @Nullable UUID before(PageRequest page) {
    if (page.after().isEmpty()) {
      return null;
    }
    if (page.after().size() != 2 || !page.after().get(0).equals(LIST)) {
      throw Problems.badQuery("cursor", "This cursor belongs to another list.");
    }
    return UUID.fromString(page.after().get(1));
  }
}
