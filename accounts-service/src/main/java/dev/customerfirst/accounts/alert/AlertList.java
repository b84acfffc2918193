package dev.customerfirst.accounts.alert;

import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists alerts. */
@ApplicationScoped
class AlertList {

  private static final String LIST = "alerts";

  private final AlertRepository alerts;

  AlertList(AlertRepository alerts) {
    this.alerts = alerts;
  }

  /** Null shows all. */
  @Transactional
  Page<AlertView> page(
      PageRequest request,
      @Nullable UUID account,
      @Nullable AlertRule rule,
      @Nullable AlertStatus status) {
    UUID after = ListPlace.after(request, LIST);
    return Pages.cut(
        request,
        alerts.page(account, rule, status, after, request.limit() + 1),
        Alert::view,
        alert -> ListPlace.parts(LIST, alert.id()));
  }
}
