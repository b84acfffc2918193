package dev.customerfirst.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.LocalTokens;
import dev.customerfirst.localstack.Service;
import dev.customerfirst.localstack.StackAddresses;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The public interfaces of the four services, called as anybody else would. */
final class Api {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration TOKENS_VALID_FOR = Duration.ofHours(12);
  private static final int SERVER_ERROR = 500;

  private final StackAddresses addresses;
  private final LocalTokens tokens;
  private final Map<Caller, String> known = new ConcurrentHashMap<>();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  Api(StackAddresses addresses, LocalTokens tokens) {
    this.addresses = addresses;
    this.tokens = tokens;
  }

  JsonNode get(Service service, Caller caller, String path) {
    return send(service, caller, "GET", path, "", Map.of()).orRefused();
  }

  Answer put(Service service, Caller caller, String path, Object body) {
    return send(service, caller, "PUT", path, Json.text(body), Map.of());
  }

  /** Changes the version of a thing that was read, and no other. */
  Answer put(Service service, Caller caller, String path, long version, Object body) {
    return send(
        service, caller, "PUT", path, Json.text(body), Map.of("If-Match", "\"" + version + "\""));
  }

  /**
   * @param key makes a repeated request harmless
   */
  Answer post(Service service, Caller caller, String path, String key, Object body) {
    return send(
        service, caller, "POST", path, Json.text(body), Map.of("Idempotency-Key", "demo/" + key));
  }

  /** A path whose variable parts are encoded. */
  static String path(String template, Object... parts) {
    List<String> encoded =
        java.util.Arrays.stream(parts)
            .map(part -> URLEncoder.encode(part.toString(), StandardCharsets.UTF_8))
            .map(part -> part.replace("+", "%20"))
            .toList();
    return String.format(template, encoded.toArray());
  }

  private Answer send(
      Service service,
      Caller caller,
      String method,
      String path,
      String body,
      Map<String, String> headers) {
    URI uri = addresses.service(service).resolve(path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token(caller))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    String what = method + " " + service.label() + " " + path;
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      Answer answer = new Answer(what, response.statusCode(), Json.parse(response.body()));
      if (answer.status() >= SERVER_ERROR) {
        throw new Outage(what + " answered " + answer.status() + ": " + answer.sentence());
      }
      return answer;
    } catch (IOException e) {
      throw new Outage(what + " got no answer: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("Interrupted");
    }
  }

  private String token(Caller caller) {
    return known.computeIfAbsent(
        caller, who -> tokens.token(who.subject(), List.of(who.role()), TOKENS_VALID_FOR));
  }
}
