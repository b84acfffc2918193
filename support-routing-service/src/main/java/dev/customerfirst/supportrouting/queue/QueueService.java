package dev.customerfirst.supportrouting.queue;

import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.supportrouting.domain.QueueEntry;
import dev.customerfirst.supportrouting.domain.Route;
import dev.customerfirst.supportrouting.ticket.OpenTicket;
import dev.customerfirst.supportrouting.ticket.OpenTickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ranks everything that is open; a team sees its part of the one ranking. */
@ApplicationScoped
class QueueService {

  /** Tells cursors of this list from those of others. */
  private static final String LIST = "queue";

  private final OpenTickets tickets;
  private final Clock clock;

  QueueService(OpenTickets tickets, Clock clock) {
    this.tickets = tickets;
    this.clock = clock;
  }

  Page<QueueView> page(PageRequest request, @Nullable Route team) {
    Instant now = clock.instant();
    List<OpenTicket> ranked =
        tickets.all().stream()
            .sorted(Comparator.comparing(OpenTicket::place, QueueEntry.ORDER))
            .toList();
    int after = placesShown(request.after());
    List<QueueView> rows =
        IntStream.range(after, ranked.size())
            .filter(i -> team == null || ranked.get(i).place().team() == team)
            .limit(request.limit() + 1L)
            .mapToObj(i -> QueueView.of(i + 1, ranked.get(i), now))
            .toList();
    return Pages.cut(
        request, rows, view -> view, view -> new String[] {LIST, Integer.toString(view.rank())});
  }

  private static int placesShown(List<String> after) {
    if (after.isEmpty()) {
      return 0;
    }
    if (after.size() != 2 || !after.get(0).equals(LIST)) {
      throw Problems.badQuery("cursor", "This cursor belongs to another list.");
    }
    return Integer.parseInt(after.get(1));
  }
}
