package dev.customerfirst.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a service answered. */
record Answer(String request, int status, JsonNode body) {

  boolean created() {
    return status == 201;
  }

  boolean refused() {
    return status >= 400;
  }

  /** The body of a success. */
  JsonNode orRefused() {
    if (refused()) {
      throw new Refused(request + " was refused: " + sentence());
    }
    return body;
  }

  /** The service's own words: one sentence for each place it refused, or for the whole. */
  String sentence() {
    List<String> places =
        StreamSupport.stream(body.path("errors").spliterator(), false)
            .map(error -> place(error.path("pointer").asText()) + error.path("detail").asText())
            .toList();
    return places.isEmpty()
        ? body.path("detail").asText("status " + status)
        : String.join(" ", places);
  }

  private static String place(String pointer) {
    return pointer.isEmpty() ? "" : pointer + ": ";
  }
}
