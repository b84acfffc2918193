package dev.customerfirst.localstack.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.localstack.LocalStackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The operations of a service that imports need. */
final class ImportApi {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int NOT_FOUND = 404;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI service;
  private final String token;

  ImportApi(URI service, String token) {
    this.service = service;
    this.token = token;
  }

  /** Sends a file as it is read. */
  JsonNode upload(String path, RowsFile file, Supplier<InputStream> content) {
    try {
      long bytes = Files.size(file.path());
      HttpRequest.BodyPublisher body = BodyPublishers.ofInputStream(content);
      HttpRequest.Builder request =
          request(path)
              .header("Content-Type", file.mediaType())
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .POST(
                  bytes == 0 ? BodyPublishers.noBody() : BodyPublishers.fromPublisher(body, bytes));
      return accepted(send(request));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode operation(String id) {
    return accepted(send(request("/v1/operations/" + id).timeout(PATIENCE).GET()));
  }

  void downloadRejects(String id, Path into) {
    try {
      HttpResponse<Path> answer =
          http.send(
              request("/v1/operations/" + id + "/rejects").GET().build(),
              HttpResponse.BodyHandlers.ofFile(into));
      if (answer.statusCode() >= 400) {
        throw new LocalStackException("The refused rows could not be fetched.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Empty when there is none of this name. */
  Optional<JsonNode> mapping(String name) {
    HttpResponse<String> answer = send(request("/v1/import-mappings/" + name).GET());
    return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(accepted(answer));
  }

  void keepMapping(String name, Kind kind, String expression, Optional<Long> version) {
    HttpRequest.Builder request =
        request("/v1/import-mappings/" + name)
            .header("Content-Type", "application/json")
            .PUT(
                BodyPublishers.ofString(
                    text(Map.of("kind", kind.label(), "expression", expression))));
    version.ifPresent(known -> request.header("If-Match", "\"" + known + "\""));
    accepted(send(request));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static JsonNode accepted(HttpResponse<String> answer) {
    JsonNode body = read(answer.body());
    if (answer.statusCode() >= 400) {
      throw new LocalStackException(
          body.path("detail").asText("The service answered " + answer.statusCode() + "."));
    }
    return body;
  }

  private static JsonNode read(String text) {
    try {
      return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  private static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No JSON: " + value, e);
    }
  }

  private static LocalStackException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new LocalStackException("Interrupted. What was sent goes on in the service.", e);
  }
}
