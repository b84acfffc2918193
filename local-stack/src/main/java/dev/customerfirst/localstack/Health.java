package dev.customerfirst.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a service whether it is ready. */
final class Health {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /** Empty when it is ready, otherwise what is missing. */
  Optional<String> missing(URI readiness) {
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(readiness).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200
          ? Optional.empty()
          : Optional.of("answers " + answer.statusCode() + downChecks(answer.body()));
    } catch (IOException e) {
      return Optional.of("does not answer yet");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("was not asked");
    }
  }

  private static String downChecks(String body) {
    List<String> down = new ArrayList<>();
    try {
      for (JsonNode check : JSON.readTree(body).path("checks")) {
        if (!"UP".equals(check.path("status").asText())) {
          down.add(check.path("name").asText());
        }
      }
    } catch (IOException e) {
      return "";
    }
    return down.isEmpty() ? "" : ", down: " + String.join(", ", down);
  }
}
