package dev.customerfirst.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What came back.
 *
 * @param contentType empty when the answer has none
 */
public record PlainAnswer(int status, String contentType, String text) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public JsonNode json() {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  /**
   * A text of the JSON; empty when it is not there.
   *
   * @param pointer for example {@code /errors/0/pointer}
   */
  public String at(String pointer) {
    return json().at(pointer).asText("");
  }
}
