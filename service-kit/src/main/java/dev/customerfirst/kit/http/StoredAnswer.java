package dev.customerfirst.kit.http;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/** An answer as bytes, ready to be given again. */
record StoredAnswer(int status, Map<String, String> headers, byte[] body) {
  static final String REPLAYED = Idempotent.REPLAYED;

  Response toResponse(boolean replayed) {
    Response.ResponseBuilder answer = Response.status(status);
    if (body.length > 0) {
      answer.entity(body);
    }
    headers.forEach(answer::header);
    if (replayed) {
      answer.header(REPLAYED, "true");
    }
    return answer.build();
  }
}
