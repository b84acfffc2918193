package dev.customerfirst.accounts.batch;

import dev.customerfirst.kit.http.Problem;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;

/** Why rows failed, as they are answered; pointers lead into the request. */
public final class RowProblems {

  private RowProblems() {}

  /** A refusal of the row at this place, from 0. */
  public static Problem of(int place, Refusal refusal) {
    return of(
        Problems.refuse(
            new Refusal(
                refusal.kind(),
                refusal.code(),
                "/rows/" + place + refusal.pointer(),
                refusal.detail())));
  }

  /** What was thrown while a row was read; its pointers lead into the request already. */
  public static Problem of(ProblemException e) {
    return new Problem(
        Problem.TYPE_BASE + e.code(),
        e.title(),
        e.status(),
        e.detail(),
        null,
        e.code(),
        e.errors(),
        null);
  }
}
