package dev.customerfirst.kit.rows;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How rows are written in a file. */
public enum RowFormat {
  /** RFC 4180 in UTF-8, the first row names the columns. */
  CSV(RowFormat.TEXT_CSV),
  /** A JSON object a line. */
  NDJSON(RowFormat.X_NDJSON);

  public static final String TEXT_CSV = "text/csv";
  public static final String X_NDJSON = "application/x-ndjson";

  private final String mediaType;

  RowFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * Empty for another type. A character set beside it is not looked at: many clients add one they
   * do not mean, and what is no UTF-8 is refused when it is read.
   */
  public static Optional<RowFormat> of(@Nullable MediaType type) {
    if (type == null) {
      return Optional.empty();
    }
    String name = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
    for (RowFormat format : values()) {
      if (format.mediaType.equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
