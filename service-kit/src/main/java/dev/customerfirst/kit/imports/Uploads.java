package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.http.HttpSettings;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.kit.rows.RowFile;
import dev.customerfirst.kit.rows.RowFormat;
import dev.customerfirst.kit.rows.RowShape;
import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.kit.security.Called;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes files in: an operation begins when the last byte is here, and not before. */
@ApplicationScoped
public class Uploads {

  private final OperationTable operations;
  private final Staging staging;
  private final ImportMappings mappings;
  private final ImportBell bell;
  private final Actor actor;
  private final ImportSettings settings;
  private final HttpSettings http;

  Uploads(
      OperationTable operations,
      Staging staging,
      ImportMappings mappings,
      ImportBell bell,
      Actor actor,
      ImportSettings settings,
      HttpSettings http) {
    this.operations = operations;
    this.staging = staging;
    this.mappings = mappings;
    this.bell = bell;
    this.actor = actor;
    this.settings = settings;
    this.http = http;
  }

  /**
   * Takes a file of rows of a kind.
   *
   * @param dryRun the query parameter: true, false or nothing
   * @param mapping the query parameter: the name of a mapping for this kind, or nothing
   * @return 202 with the operation and where to follow it
   * @throws ProblemException when the file cannot be read or its columns are unknown; nothing of it
   *     is ever applied then
   */
  public Response take(
      ImportKind<?> kind,
      @Nullable String dryRun,
      @Nullable String mapping,
      HttpHeaders headers,
      InputStream body) {
    boolean dry = truth(dryRun);
    Optional<ImportMapping> named = mappings.forImport(mapping, kind.name());
    RowFormat format =
        RowFormat.of(headers.getMediaType()).orElseThrow(Uploads::unsupportedMediaType);
    String key = headers.getHeaderString(Idempotent.HEADER);
    try (RowFile file = RowFile.open(format, body, (int) settings.maxRow().asLongValue())) {
      if (named.isEmpty() && format == RowFormat.CSV) {
        RowShape.of(kind.row()).check(file.columns());
      }
      ImportOperation.Request request =
          new ImportOperation.Request(
              kind.name(),
              format,
              file.columns(),
              dry,
              mapping,
              named.map(ImportMapping::expression).orElse(null),
              actor.id(),
              actor.role(),
              Called.owners(),
              key);
      Optional<ImportOperation> before = begunBefore(request);
      return before.isPresent() ? replay(before.get(), request) : takeIn(request, file);
    } catch (IOException e) {
      throw cutOff();
    }
  }

  private Response takeIn(ImportOperation.Request request, RowFile file) throws IOException {
    UUID id = Uuid7.next();
    QuarkusTransaction.requiringNew().run(() -> operations.add(id, request));
    long total = staging.stage(id, file);
    try {
      boolean queued = QuarkusTransaction.requiringNew().call(() -> queue(id, total, request));
      if (!queued) {
        throw cutOff();
      }
    } catch (RuntimeException lost) {
      // Somebody sent the same under the same key and was faster; their rows are applied, not
      // these.
      return begunBefore(request).map(first -> replay(first, request)).orElseThrow(() -> lost);
    }
    bell.ring();
    return answer(operations.find(id).orElseThrow()).build();
  }

  private boolean queue(UUID id, long total, ImportOperation.Request request) {
    String key = request.idempotencyKey();
    if (key != null) {
      operations.forgetKey(request.startedBy(), request.kind(), key, http.idempotencyExpiry());
    }
    return operations.queue(id, total);
  }

  private Optional<ImportOperation> begunBefore(ImportOperation.Request request) {
    String key = request.idempotencyKey();
    return key == null
        ? Optional.empty()
        : operations.begunWith(request.startedBy(), request.kind(), key, http.idempotencyExpiry());
  }

  private static Response replay(ImportOperation first, ImportOperation.Request again) {
    if (!first.request().like(again)) {
      throw Problems.unprocessable(
          "idempotency-key-reused",
          "",
          "This key was used for another import. Send a new key with a new request.");
    }
    return answer(first).header(Idempotent.REPLAYED, "true").build();
  }

  private static Response.ResponseBuilder answer(ImportOperation operation) {
    return Response.accepted(OperationView.of(operation))
        .location(URI.create("/v1/operations/" + operation.id()));
  }

  private static boolean truth(@Nullable String dryRun) {
    if (dryRun == null || dryRun.equals("false")) {
      return false;
    }
    if (dryRun.equals("true")) {
      return true;
    }
    throw Problems.badQuery("dryRun", "'dryRun' takes true or false.");
  }

  private static ProblemException unsupportedMediaType() {
    return new ProblemException(
        415,
        "unsupported-media-type",
        "Media type not understood here",
        "Send text/csv or application/x-ndjson, in UTF-8.",
        List.of());
  }

  private static ProblemException cutOff() {
    return new ProblemException(
        400,
        "upload-cut-off",
        "The file did not come to its end",
        "The file did not come to its end, and nothing of it is applied. Send it again.",
        List.of());
  }
}
