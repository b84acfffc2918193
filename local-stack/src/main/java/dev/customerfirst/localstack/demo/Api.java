package dev.customerfirst.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.LocalTokens;
import dev.customerfirst.localstack.Service;
import dev.customerfirst.localstack.StackAddresses;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** The public interfaces of the four services, called as anybody else would. */
final class Api {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Short, so that a service that waits for something that is gone is soon noticed. */
  private static final Duration PATIENCE_WITH_QUESTIONS = Duration.ofSeconds(5);

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
    return await(send(service, caller, "GET", path, "", Map.of())).orRefused();
  }

  /** The same for something that may not be there: the answer tells. */
  Answer find(Service service, Caller caller, String path) {
    return await(send(service, caller, "GET", path, "", Map.of()));
  }

  Answer put(Service service, Caller caller, String path, Object body) {
    return await(send(service, caller, "PUT", path, Json.text(body), Map.of()));
  }

  /** Changes the version of a thing that was read, and no other. */
  Answer put(Service service, Caller caller, String path, long version, Object body) {
    Map<String, String> ifMatch = Map.of("If-Match", "\"" + version + "\"");
    return await(send(service, caller, "PUT", path, Json.text(body), ifMatch));
  }

  /**
   * Does something.
   *
   * @param key makes a repeated request harmless
   */
  Answer post(Service service, Caller caller, String path, String key, Object body) {
    Map<String, String> once = Map.of("Idempotency-Key", "demo/" + key);
    return await(send(service, caller, "POST", path, Json.text(body), once));
  }

  /** Asks several services the same at once. */
  Map<Service, JsonNode> getFromEach(Collection<Service> services, Caller caller, String path) {
    return each(services, caller, "GET", path, "");
  }

  /** Tells several services the same at once. */
  Map<Service, JsonNode> putToEach(
      Collection<Service> services, Caller caller, String path, Object body) {
    return each(services, caller, "PUT", path, Json.text(body));
  }

  private Map<Service, JsonNode> each(
      Collection<Service> services, Caller caller, String method, String path, String body) {
    Map<Service, CompletableFuture<Answer>> asked = new EnumMap<>(Service.class);
    services.forEach(
        service -> asked.put(service, send(service, caller, method, path, body, Map.of())));
    Map<Service, JsonNode> answers = new EnumMap<>(Service.class);
    asked.forEach((service, answer) -> answers.put(service, await(answer).orRefused()));
    return answers;
  }

  /** A path whose variable parts are encoded. */
  static String path(String template, Object... parts) {
    return String.format(
        template,
        Arrays.stream(parts)
            .map(part -> URLEncoder.encode(part.toString(), StandardCharsets.UTF_8))
            .map(part -> part.replace("+", "%20"))
            .toArray());
  }

  private CompletableFuture<Answer> send(
      Service service,
      Caller caller,
      String method,
      String path,
      String body,
      Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(addresses.service(service).resolve(path))
            .timeout(method.equals("GET") ? PATIENCE_WITH_QUESTIONS : PATIENCE)
            .header("Authorization", "Bearer " + token(caller))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    String what = method + " " + service.label() + " " + path;
    return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
        .handle(
            (response, failure) -> {
              if (response == null) {
                throw failure(what, failure);
              }
              return new Answer(what, response.statusCode(), Json.parse(response.body()));
            });
  }

  private static RuntimeException failure(String what, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof IOException
        ? new Outage(what + " got no answer: " + cause)
        : new IllegalStateException(what + " could not be asked", cause);
  }

  /** Every answer of the server's own failing may be another one when asked again. */
  private static Answer await(CompletableFuture<Answer> asked) {
    try {
      Answer answer = asked.join();
      if (answer.status() >= SERVER_ERROR) {
        throw new Outage(
            "%s answered %d: %s".formatted(answer.request(), answer.status(), answer.sentence()));
      }
      return answer;
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private String token(Caller caller) {
    return known.computeIfAbsent(
        caller, who -> tokens.token(who.subject(), List.of(who.role()), TOKENS_VALID_FOR));
  }
}
