package dev.customerfirst.localstack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.localstack.LocalStackException;
import dev.customerfirst.localstack.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends one file, follows it to its end and keeps what was refused beside it. */
public final class FileImport {

  /** All rows are in. */
  public static final int ALL_IN = 0;

  /** It failed as a whole or was cancelled. */
  public static final int FAILED = 1;

  /** Some rows were refused. */
  public static final int SOME_REFUSED = 2;

  private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");
  private static final long POLL_MILLIS = 200;

  /** How long a service may be away in between: long enough to be killed and started again. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String MAPPING_FILE = ".jsonata";

  private final Function<Service, URI> addresses;
  private final String token;
  private final ImportScreen screen;

  /**
   * Each kind of rows goes to its own service.
   *
   * @param addresses where a service answers
   */
  public FileImport(Function<Service, URI> addresses, String token, ImportScreen screen) {
    this.addresses = addresses;
    this.token = token;
    this.screen = screen;
  }

  /**
   * Imports a file.
   *
   * @param as the kind; null when the columns or the mapping tell
   * @param mapping the name of a mapping, or a file ending in .jsonata; null for our own columns
   * @return the exit code
   */
  public int run(Path path, @Nullable Kind as, @Nullable String mapping, boolean dryRun) {
    RowsFile file = RowsFile.look(path);
    Optional<String> name = Optional.ofNullable(mapping).map(FileImport::nameOf);
    Kind kind = as != null ? as : guess(file, mapping);
    ImportApi api = api(kind.service());
    screen.line(
        path.getFileName()
            + " goes in as "
            + kind
            + (as != null ? "" : mapping == null ? ", as its columns say" : ", as the mapping says")
            + name.map(one -> ", through the mapping " + one).orElse("")
            + (dryRun ? ". Nothing is written." : "."));
    if (mapping != null && mapping.endsWith(MAPPING_FILE)) {
      keep(api, nameOf(mapping), kind, read(Path.of(mapping)));
    }
    String query = "?dryRun=" + dryRun + name.map(one -> "&mapping=" + one).orElse("");
    JsonNode queued = send(api, kind.path() + query, file);
    JsonNode over = follow(api, queued);
    screen.ends();
    return report(api, over, file);
  }

  private ImportApi api(Service service) {
    return new ImportApi(addresses.apply(service), token);
  }

  private Kind guess(RowsFile file, @Nullable String mapping) {
    if (mapping != null && !mapping.endsWith(MAPPING_FILE)) {
      JsonNode known =
          Kind.services()
              .flatMap(service -> api(service).mapping(mapping).stream())
              .findFirst()
              .orElseThrow(() -> new LocalStackException("There is no mapping " + mapping + "."));
      return Kind.named(known.path("kind").asText())
          .orElseThrow(() -> new LocalStackException("Say with --as what the rows are."));
    }
    return Optional.of(file.columns())
        .filter(columns -> mapping == null)
        .flatMap(Kind::of)
        .orElseThrow(
            () ->
                new LocalStackException(
                    "The columns do not tell what the rows are. Say it with --as "
                        + Arrays.stream(Kind.values())
                            .map(Kind::label)
                            .sorted()
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static void keep(ImportApi api, String name, Kind kind, String expression) {
    Optional<JsonNode> known = api.mapping(name);
    boolean same =
        known.isPresent()
            && known.get().path("kind").asText().equals(kind.label())
            && known.get().path("expression").asText().equals(expression);
    if (!same) {
      api.keepMapping(
          name, kind, expression, known.map(mapping -> mapping.path("version").asLong()));
    }
  }

  private JsonNode send(ImportApi api, String path, RowsFile file) {
    try {
      screen.sends(Files.size(file.path()));
      return api.upload(path, file, () -> open(file.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      screen.ends();
    }
  }

  private InputStream open(Path path) {
    try {
      return new CountedStream(Files.newInputStream(path), screen::has);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode follow(ImportApi api, JsonNode queued) {
    String id = queued.path("id").asText();
    screen.applies(queued.path("progress").path("total").asLong());
    JsonNode now = queued;
    long lastHeard = System.nanoTime();
    while (!OVER.contains(now.path("status").asText())) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
      try {
        now = api.operation(id);
        lastHeard = System.nanoTime();
      } catch (UncheckedIOException away) {
        if (System.nanoTime() - lastHeard > PATIENCE.toNanos()) {
          throw new LocalStackException(
              "The service is away. The import goes on with it: GET /v1/operations/" + id, away);
        }
      }
      screen.has(now.path("progress").path("processed").asLong());
    }
    return now;
  }

  private int report(ImportApi api, JsonNode over, RowsFile file) {
    JsonNode progress = over.path("progress");
    String status = over.path("status").asText();
    screen.line(
        String.format(
            Locale.ROOT,
            "%,d of %,d rows: %,d created, %,d updated, %,d unchanged, %,d refused.",
            progress.path("processed").asLong(),
            progress.path("total").asLong(),
            progress.path("created").asLong(),
            progress.path("updated").asLong(),
            progress.path("unchanged").asLong(),
            progress.path("failed").asLong()));
    for (var problem : over.path("problems").properties()) {
      screen.line(
          String.format(Locale.ROOT, "%,9d  %s", problem.getValue().asLong(), problem.getKey()));
    }
    if (progress.path("failed").asLong() > 0) {
      api.downloadRejects(over.path("id").asText(), file.rejects());
      screen.line(
          "The refused rows, each with its reason: "
              + file.rejects()
              + ". Mend them there, and import that file.");
    }
    if (!status.equals("DONE")) {
      screen.line("The import ended " + status + ". " + over.path("whyFailed").asText());
      return FAILED;
    }
    return progress.path("failed").asLong() > 0 ? SOME_REFUSED : ALL_IN;
  }

  /** A mapping from a file is kept under the name of the file. */
  static String nameOf(String mapping) {
    if (!mapping.endsWith(MAPPING_FILE)) {
      return mapping;
    }
    String name = Path.of(mapping).getFileName().toString();
    String plain =
        name.substring(0, name.length() - MAPPING_FILE.length())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.isEmpty()) {
      throw new LocalStackException(
          "Give the file " + mapping + " a name of letters; the mapping gets it.");
    }
    return plain;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new LocalStackException("There is no file " + path + " that can be read.", e);
    }
  }

  /** The kinds there are, for help texts. */
  public static List<String> kinds() {
    return Arrays.stream(Kind.values()).map(Kind::label).sorted().toList();
  }
}
