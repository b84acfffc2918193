package dev.customerfirst.kit.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Carries a finished answer past a method whose return type could not hold it. */
class ReplayedAnswer extends WebApplicationException {
  private static final long serialVersionUID = 1L;

  ReplayedAnswer(Response answer) {
    super(answer);
  }
}
