package dev.customerfirst.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for tests that send thousands: about a millisecond each, where REST Assured takes
 * sixty. Each call gives a new request, so one may be the beginning of several.
 */
public final class PlainRequest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Map<String, String> headers;
  private final @Nullable String body;

  private PlainRequest(Map<String, String> headers, @Nullable String body) {
    this.headers = headers;
    this.body = body;
  }

  public static PlainRequest empty() {
    return new PlainRequest(Map.of(), null);
  }

  /** Replaces a header of the same name. */
  public PlainRequest header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new PlainRequest(more, body);
  }

  public PlainRequest token(String token) {
    return header("Authorization", "Bearer " + token);
  }

  public PlainRequest contentType(String mediaType) {
    return header("Content-Type", mediaType);
  }

  public PlainRequest body(String text) {
    return new PlainRequest(headers, text);
  }

  /**
   * Sends it.
   *
   * @param address whole, with its query; what needs an escape is escaped already
   */
  public PlainAnswer send(String method, String address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(PATIENCE)
            .method(
                method.toUpperCase(Locale.ROOT),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new PlainAnswer(
          answer.statusCode(),
          answer.headers().firstValue("Content-Type").orElse(""),
          answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
