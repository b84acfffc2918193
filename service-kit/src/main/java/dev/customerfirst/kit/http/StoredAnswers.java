package dev.customerfirst.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The answers kept under Idempotency-Keys. Expiry is wall time: the database's clock. */
@Singleton
class StoredAnswers {
  private final DataSource database;
  private final HttpSettings settings;
  private final ObjectMapper mapper;

  StoredAnswers(DataSource database, HttpSettings settings, ObjectMapper mapper) {
    this.database = database;
    this.settings = settings;
    this.mapper = mapper;
  }

  /** True for the first request with this key; waits while another one is still being answered. */
  boolean claim(RequestDigest.Request request) {
    String sql =
        """
        insert into idempotency_key (caller, path, key, request_hash, expires_at)
        values (?, ?, ?, ?, now() + ? * interval '1 second')
        on conflict (caller, path, key) do update
          set request_hash = excluded.request_hash, expires_at = excluded.expires_at
          where idempotency_key.expires_at < now()
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, request.caller());
      insert.setString(2, request.path());
      insert.setString(3, request.key());
      insert.setBytes(4, request.hash());
      insert.setLong(5, settings.idempotencyExpiry().toSeconds());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("The Idempotency-Key could not be claimed", e);
    }
  }

  void keep(RequestDigest.Request request, StoredAnswer answer) {
    String sql =
        "update idempotency_key set status = ?, headers = ?, body = ?"
            + " where caller = ? and path = ? and key = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setInt(1, answer.status());
      update.setString(2, mapper.writeValueAsString(answer.headers()));
      update.setBytes(3, answer.body());
      update.setString(4, request.caller());
      update.setString(5, request.path());
      update.setString(6, request.key());
      update.executeUpdate();
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("The answer could not be kept", e);
    }
  }

  Response replay(RequestDigest.Request request) {
    String sql =
        "select request_hash, status, headers, body from idempotency_key"
            + " where caller = ? and path = ? and key = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, request.caller());
      select.setString(2, request.path());
      select.setString(3, request.key());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw Problems.conflict("concurrent-change", "Repeat the request.");
        }
        if (!MessageDigest.isEqual(row.getBytes(1), request.hash())) {
          throw new ProblemException(
              422,
              NotStored.KEY_REUSED,
              "Idempotency-Key used twice",
              "This key was used for another request. Send a new key with a new request.",
              List.of());
        }
        Map<String, String> headers =
            mapper.readValue(row.getString(3), new TypeReference<Map<String, String>>() {});
        return new StoredAnswer(row.getInt(2), headers, row.getBytes(4)).toResponse(true);
      }
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("The kept answer could not be read", e);
    }
  }

  /** What the resource method returned, written out as the JSON that leaves the service. */
  StoredAnswer answerOf(@Nullable Object result) {
    Response answer =
        result instanceof Response
            ? (Response) result
            : result == null ? Response.noContent().build() : Response.ok(result).build();
    Map<String, String> headers = new TreeMap<>();
    answer
        .getStringHeaders()
        .forEach((name, values) -> headers.put(name, String.join(", ", values)));
    byte[] body = bytes(answer.getEntity());
    if (body.length > 0) {
      headers.putIfAbsent("Content-Type", "application/json");
    }
    return new StoredAnswer(answer.getStatus(), headers, body);
  }

  private byte[] bytes(@Nullable Object entity) {
    if (entity == null) {
      return new byte[0];
    }
    try {
      return entity instanceof byte[] ? (byte[]) entity : mapper.writeValueAsBytes(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The answer could not be written as JSON", e);
    }
  }

  @Scheduled(every = "1h", delayed = "1m", identity = "expired-idempotency-keys")
  void forgetExpired() {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from idempotency_key where expires_at < now()")) {
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Expired Idempotency-Keys could not be deleted", e);
    }
  }
}
