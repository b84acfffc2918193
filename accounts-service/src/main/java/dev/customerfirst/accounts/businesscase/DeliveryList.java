package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lists deliveries. */
@ApplicationScoped
class DeliveryList {

  private static final String LIST = "deliveries";

  private final CaseRepository cases;
  private final AccountBook accounts;

  DeliveryList(CaseRepository cases, AccountBook accounts) {
    this.cases = cases;
    this.accounts = accounts;
  }

  @Transactional
  Page<DeliveryView> page(UUID accountId, PageRequest request) {
    accounts.read(accountId);
    UUID after = ListPlace.after(request, LIST);
    return Pages.cut(
        request,
        cases.page(accountId, after, request.limit() + 1),
        Delivery::view,
        delivery -> ListPlace.parts(LIST, delivery.id()));
  }
}
