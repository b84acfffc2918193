package dev.customerfirst.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of every answer that is not a success (RFC 9457).
 *
 * @param type reference that resolves, on the service that answered, to what the code means
 * @param code the stable name to program against
 * @param errors one entry for each place in the request that was refused
 * @param traceId finds the request in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Why a request was not carried out (RFC 9457)")
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    String code,
    List<Error> errors,
    @Nullable String traceId) {

  /** Prefix of every {@link #type()}: served by each service itself. */
  public static final String TYPE_BASE = "/problems/";

  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One refused place.
   *
   * @param pointer JSON pointer into the body ({@code /externalIds/0/id}), or {@code ?name} for a
   *     query parameter; empty for the whole
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ProblemError")
  public record Error(String pointer, @Nullable String code, String detail) {
    public Error(String pointer, String detail) {
      this(pointer, null, detail);
    }
  }
}
