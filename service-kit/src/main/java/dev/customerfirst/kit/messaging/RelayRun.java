package dev.customerfirst.kit.messaging;

import java.sql.SQLException;
import java.util.List;

/** Publishes window after window during one term. */
final class RelayRun {

  private final RelayTerm term;
  private final WindowReader reader;
  private final EventSender sender;
  private final MessagingCounters counters;
  private final int pageSize;
  private Window window;

  RelayRun(
      RelayTerm term,
      WindowReader reader,
      EventSender sender,
      MessagingCounters counters,
      int pageSize) {
    this.term = term;
    this.reader = reader;
    this.sender = sender;
    this.counters = counters;
    this.pageSize = pageSize;
    this.window = term.window();
  }

  /**
   * Publishes everything up to now.
   *
   * @return whether there was anything
   */
  boolean publishOnce() throws SQLException {
    Window open = window.to() == null ? window.endingAt(term.snapshot()) : window;
    // An empty window is left behind without a write: an idle service writes nothing.
    boolean anything = window.to() != null || term.anything(open);
    if (anything) {
      publish(open);
    }
    window = open.next();
    return anything;
  }

  private void publish(Window open) throws SQLException {
    reader.states(open, pageSize, (page, last) -> send(page));
    reader.facts(
        open,
        pageSize,
        (page, last) -> {
          send(page);
          List<Long> ids = page.stream().map(OutgoingEvent::id).toList();
          term.advance(last ? open.next() : reached(open, ids), ids);
        });
  }

  private static Window reached(Window open, List<Long> ids) {
    return new Window(open.from(), open.end(), ids.get(ids.size() - 1));
  }

  private void send(List<OutgoingEvent> page) {
    try {
      sender.send(page);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for the broker", e);
    }
    counters.published(page.size());
  }
}
