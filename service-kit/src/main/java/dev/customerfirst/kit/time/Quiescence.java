package dev.customerfirst.kit.time;

import java.util.Map;

/** Tells whether everything caused so far has been carried out. All beans together decide. */
public interface Quiescence {
  boolean idle();

  /** How much was done so far, by name ({@code appended}, {@code published}, {@code applied}). */
  Map<String, Long> counters();
}
