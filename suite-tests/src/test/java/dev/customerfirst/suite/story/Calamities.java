package dev.customerfirst.suite.story;

import dev.customerfirst.localstack.demo.Screen;
import dev.customerfirst.suite.stack.SuiteStack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Kills processes in the middle of a year and has somebody else bring them back, while the demo
 * goes on as best it can. It is told of the time when the clocks have just moved and of an act when
 * its request was just answered, so that events are still under way.
 */
final class Calamities implements Screen {

  /** Ends a demo as Ctrl-C would. */
  static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final SuiteStack stack;
  private final NavigableMap<Instant, Runnable> atTime = new TreeMap<>();
  private final NavigableMap<String, Runnable> atAct = new TreeMap<>();
  private final Collection<CompletableFuture<Void>> rescues = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  Calamities(SuiteStack stack) {
    this.stack = stack;
  }

  /** Once simulated time has come so far. */
  Calamities from(String instant, Runnable calamity) {
    atTime.put(Instant.parse(instant), calamity);
    return this;
  }

  /** Right after this was done. */
  Calamities after(String act, Runnable calamity) {
    atAct.put(act, calamity);
    return this;
  }

  @Override
  public void time(Instant now) {
    while (!atTime.isEmpty() && !atTime.firstKey().isAfter(now)) {
      strike(atTime.pollFirstEntry().getValue());
    }
  }

  @Override
  public void happened(Instant now, String what) {
    Runnable calamity = atAct.remove(what);
    if (calamity != null) {
      strike(calamity);
    }
  }

  private void strike(Runnable calamity) {
    rescues.forEach(CompletableFuture::join);
    calamity.run();
    rescues.add(CompletableFuture.runAsync(stack::up));
  }

  @Override
  public void line(String text) {
    told.add(text);
  }

  /** Everything the demo said. */
  List<String> told() {
    return told;
  }

  /** Those that have not happened. */
  List<Object> left() {
    List<Object> left = new ArrayList<>(atTime.keySet());
    left.addAll(atAct.keySet());
    return left;
  }
}
