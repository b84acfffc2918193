package dev.customerfirst.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.customerfirst.kit.security.Actor;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * What makes two requests the same: caller, method, path, query and the meaning of the JSON body
 * (not its spelling). A streamed body is not looked at.
 */
@Singleton
class RequestDigest {
  /** One request under its key. */
  record Request(String caller, String path, String key, byte[] hash) {}

  private final Actor actor;
  private final UriInfo uri;
  private final ObjectMapper canonical;

  RequestDigest(Actor actor, UriInfo uri, ObjectMapper mapper) {
    this.actor = actor;
    this.uri = uri;
    this.canonical =
        mapper
            .copy()
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  Request of(String key, InvocationContext call) {
    String path = uri.getRequestUri().getRawPath();
    MessageDigest sha = sha256();
    add(sha, "POST");
    add(sha, path);
    add(sha, String.valueOf(uri.getRequestUri().getRawQuery()));
    add(sha, actor.id());
    Parameter[] parameters = call.getMethod().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      Object value = call.getParameters()[i];
      if (value != null && isBody(parameters[i]) && !(value instanceof InputStream)) {
        add(sha, json(value));
      }
    }
    return new Request(actor.id(), path, key, sha.digest());
  }

  private String json(Object value) {
    try {
      return canonical.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A body that was read cannot be written", e);
    }
  }

  private static boolean isBody(Parameter parameter) {
    for (Annotation annotation : parameter.getAnnotations()) {
      String origin = annotation.annotationType().getPackageName();
      if (origin.startsWith("jakarta.ws.rs") || origin.startsWith("org.jboss.resteasy")) {
        return false;
      }
    }
    return true;
  }

  private static void add(MessageDigest sha, @Nullable String part) {
    sha.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every JDK", e);
    }
  }
}
