package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.events.FeedbackKind;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists feedback by the day it was given. */
@ApplicationScoped
class FeedbackList {

  private final FeedbackRepository feedback;
  private final AccountBook accounts;

  FeedbackList(FeedbackRepository feedback, AccountBook accounts) {
    this.feedback = feedback;
    this.accounts = accounts;
  }

  /** In which order days are listed. */
  enum Order {
    OLDEST_FIRST(">", ""),
    NEWEST_FIRST("<", " desc");

    private final String beyond;
    private final String sorted;

    Order(String beyond, String direction) {
      this.beyond = "(said.givenOn, id) " + beyond + " (:day, :after)";
      this.sorted = " order by said.givenOn" + direction + ", id" + direction;
    }
  }

  /** All of one kind from an account, oldest first. */
  @Transactional
  Page<FeedbackView> ofAccount(PageRequest request, String list, UUID account, FeedbackKind kind) {
    accounts.read(account);
    return page(request, list, Order.OLDEST_FIRST, FeedbackFilter.of(account, kind));
  }

  /**
   * A page of a list.
   *
   * @param list its name; cursors of other lists are refused
   */
  @Transactional
  Page<FeedbackView> page(PageRequest request, String list, Order order, FeedbackFilter filter) {
    List<String> after = ListPlace.partsOf(request, list, 3);
    Parameters parameters = new Parameters();
    List<String> conditions = new ArrayList<>(filter.conditions(parameters));
    if (!after.isEmpty()) {
      conditions.add(order.beyond);
      parameters
          .and("day", LocalDate.parse(after.get(1)))
          .and("after", UUID.fromString(after.get(2)));
    }
    String query =
        conditions.isEmpty() ? order.sorted : String.join(" and ", conditions) + order.sorted;
    return Pages.cut(
        request,
        feedback.find(query, parameters).page(0, request.limit() + 1).list(),
        Feedback::view,
        row -> new String[] {list, row.givenOn().toString(), row.id().toString()});
  }
}
