package dev.customerfirst.kit.http;

import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.ConstraintViolationException;
import java.util.List;

/** Makes the problems that services throw; every method returns the exception to throw. */
public final class Problems {
  private Problems() {}

  public static ProblemException refuse(Refusal refusal) {
    return refuse(List.of(refusal));
  }

  /**
   * All refusals in one answer. The gravest kind decides the status: FORBIDDEN, then CONFLICT, then
   * INVALID; the first refusal of that kind gives code and detail.
   */
  public static ProblemException refuse(List<Refusal> refusals) {
    if (refusals.isEmpty()) {
      throw new IllegalArgumentException("nothing was refused");
    }
    Refusal first = refusals.get(0);
    for (Refusal refusal : refusals) {
      if (refusal.kind().ordinal() > first.kind().ordinal()) {
        first = refusal;
      }
    }
    List<Problem.Error> errors =
        refusals.stream().map(r -> new Problem.Error(r.pointer(), r.code(), r.detail())).toList();
    return new ProblemException(
        statusOf(first.kind()), first.code(), titleOf(first.kind()), first.detail(), errors);
  }

  /** 404 with code {@code <thing>-not-found}. */
  public static ProblemException notFound(String thing, Object id) {
    String slug = slug(thing);
    return new ProblemException(
        404,
        slug + "-not-found",
        "Not found",
        "There is no " + slug.replace('-', ' ') + " with the id " + id + ".",
        List.of());
  }

  public static ProblemException conflict(String code, String detail) {
    return refuse(Refusal.conflict(code, detail));
  }

  public static ProblemException unprocessable(String code, String pointer, String detail) {
    return refuse(Refusal.invalid(code, pointer, detail));
  }

  /** 400 for a query parameter that is unknown, malformed or out of range. */
  public static ProblemException badQuery(String parameter, String detail) {
    return new ProblemException(
        400,
        "bad-query-parameter",
        "Bad query parameter",
        detail,
        List.of(new Problem.Error("?" + parameter, detail)));
  }

  /** What a failure is to whoever caused it: a problem it holds, a lost race, else unexpected. */
  public static ProblemException of(Throwable failure) {
    if (failure instanceof ConstraintViolationException broken) {
      return ConstraintProblems.of(broken);
    }
    ProblemException known = DatabaseProblems.of(failure);
    return known == null ? SecurityProblems.unexpected() : known;
  }

  static ProblemException badRequest(String code, String title, String pointer, String detail) {
    return new ProblemException(
        400, code, title, detail, List.of(new Problem.Error(pointer, detail)));
  }

  static String slug(String thing) {
    return thing
        .trim()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .replaceAll("[^A-Za-z0-9]+", "-")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static int statusOf(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> 422;
      case CONFLICT -> 409;
      case FORBIDDEN -> 403;
    };
  }

  private static String titleOf(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> "The request is not valid";
      case CONFLICT -> "The request does not fit the present state";
      case FORBIDDEN -> "Not allowed";
    };
  }
}
