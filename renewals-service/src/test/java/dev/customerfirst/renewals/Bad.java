package dev.customerfirst.renewals;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;

/** Bodies with one thing wrong, and what is answered to them. */
public final class Bad {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Bad() {}

  /**
   * A body with one field changed.
   *
   * @param change name = JSON value, or the name alone to leave it out
   */
  public static String body(Object good, String change) {
    ObjectNode body = JSON.valueToTree(good);
    int equals = change.indexOf('=');
    if (equals < 0) {
      body.remove(change);
    } else {
      body.set(change.substring(0, equals), json(change.substring(equals + 1)));
    }
    return body.toString();
  }

  /** A problem in plain words, with its code and where in the body it is. */
  public static void refused(ValidatableResponse answer, int status, String code, String pointer) {
    problem(answer, status).body("code", equalTo(code)).body("errors.pointer", hasItem(pointer));
  }

  public static ValidatableResponse problem(ValidatableResponse answer, int status) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("detail", not(containsString("dev.customerfirst")));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
