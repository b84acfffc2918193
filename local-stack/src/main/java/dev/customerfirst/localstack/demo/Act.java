package dev.customerfirst.localstack.demo;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something a person does.
 *
 * @param at not before
 * @param what in words; the same act has the same words
 */
record Act(Instant at, String what, Runnable doIt) {

  static final Comparator<Act> IN_ORDER = Comparator.comparing(Act::at).thenComparing(Act::what);
}
