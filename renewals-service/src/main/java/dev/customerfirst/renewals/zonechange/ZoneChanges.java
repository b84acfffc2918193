package dev.customerfirst.renewals.zonechange;

import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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
        changes.newestFirst(ListPlace.before(page, LIST), page.limit() + 1),
        view -> view,
        view -> ListPlace.parts(LIST, view.id()));
  }
}
