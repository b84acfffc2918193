package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.opportunity.AccountDeals;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps examples from customers' work, for sales and for health (R051). */
@ApplicationScoped
class ExampleService {

  private static final String LIST = "knowledge-examples";

  private final ExampleRepository examples;
  private final AccountBook accounts;
  private final AccountDeals deals;
  private final Actor actor;
  private final Clock clock;

  ExampleService(
      ExampleRepository examples,
      AccountBook accounts,
      AccountDeals deals,
      Actor actor,
      Clock clock) {
    this.examples = examples;
    this.accounts = accounts;
    this.deals = deals;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  ExampleView tell(UUID accountId, NewExample example) {
    accounts.read(accountId);
    UUID opportunity = example.opportunityId();
    if ((opportunity != null) != (example.supports() == ExampleSupports.OPPORTUNITY)) {
      throw Problems.unprocessable(
          "which-link",
          "/opportunityId",
          "Name the opportunity where the example supports OPPORTUNITY, and only there.");
    }
    if (opportunity != null) {
      deals.checkBelongs(accountId, opportunity, "/opportunityId");
    }
    KnowledgeExample told = new KnowledgeExample(accountId, example, actor.id(), clock.instant());
    examples.persist(told);
    return told.view();
  }

  @Transactional
  Page<ExampleView> list(UUID accountId, PageRequest request, @Nullable UUID opportunity) {
    accounts.read(accountId);
    UUID after = ListPlace.after(request, LIST);
    return Pages.cut(
        request,
        examples.page(accountId, opportunity, after, request.limit() + 1),
        KnowledgeExample::view,
        example -> ListPlace.parts(LIST, example.id()));
  }
}
