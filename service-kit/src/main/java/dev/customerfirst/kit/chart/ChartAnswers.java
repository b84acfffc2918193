package dev.customerfirst.kit.chart;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Answers with a drawing; its ETag is the hash of what is drawn. */
public final class ChartAnswers {

  public static final String MEDIA_TYPE = "image/svg+xml";

  /** For API descriptions. */
  public static final String EXAMPLE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 320\" role=\"img\">...</svg>";

  private static final int HASH_BYTES = 16;

  private ChartAnswers() {}

  /** 304 without a body when {@code ifNoneMatch} already names this drawing. */
  public static Response of(LineChart chart, @Nullable String ifNoneMatch) {
    return of(chart.svg(), ifNoneMatch);
  }

  /** The same for any drawing, as its text. */
  public static Response of(String drawing, @Nullable String ifNoneMatch) {
    byte[] svg = drawing.getBytes(StandardCharsets.UTF_8);
    String etag = "\"" + HexFormat.of().formatHex(Arrays.copyOf(hash(svg), HASH_BYTES)) + "\"";
    boolean known =
        ifNoneMatch != null
            && Arrays.stream(ifNoneMatch.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    Response.ResponseBuilder answer = known ? Response.notModified() : Response.ok(svg, MEDIA_TYPE);
    return answer
        .header("ETag", etag)
        .header("Cache-Control", "private, no-cache")
        // Opened by itself a drawing is a document; it loads nothing and runs nothing.
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static byte[] hash(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 belongs to every JDK", e);
    }
  }
}
