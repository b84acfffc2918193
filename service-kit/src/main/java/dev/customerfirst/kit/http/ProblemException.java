package dev.customerfirst.kit.http;

import java.util.List;
import java.util.Map;

/** Ends a request with a problem; thrown inside a transaction it rolls the transaction back. */
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String title;
  private final String detail;
  private final transient List<Problem.Error> errors;
  private final transient Map<String, String> headers;

  public ProblemException(
      int status, String code, String title, String detail, List<Problem.Error> errors) {
    this(status, code, title, detail, errors, Map.of());
  }

  public ProblemException(
      int status,
      String code,
      String title,
      String detail,
      List<Problem.Error> errors,
      Map<String, String> headers) {
    super(status + " " + code + ": " + detail);
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.errors = List.copyOf(errors);
    this.headers = Map.copyOf(headers);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public String detail() {
    return detail;
  }

  public List<Problem.Error> errors() {
    return errors;
  }

  /** Headers the answer carries besides the problem, {@code Retry-After} for instance. */
  public Map<String, String> headers() {
    return headers;
  }
}
