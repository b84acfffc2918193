package dev.customerfirst.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Says in plain words why a JSON body could not be read. */
final class JsonProblems {
  private JsonProblems() {}

  static ProblemException of(JsonProcessingException e) {
    return Problems.badRequest(
        "malformed-json", "The body cannot be read", "", "The body is not valid JSON.");
  }
}
