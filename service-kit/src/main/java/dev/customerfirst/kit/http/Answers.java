package dev.customerfirst.kit.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Answers of one resource; the row version is the strong ETag. */
public final class Answers {
  private Answers() {}

  public static Response created(URI location, Object view, long version) {
    return Response.created(location).entity(view).header("ETag", etag(version)).build();
  }

  public static Response ok(Object view, long version) {
    return Response.ok(view).header("ETag", etag(version)).build();
  }

  /** 304 without a body when {@code ifNoneMatch} already names this version. */
  public static Response ok(Object view, long version, @Nullable String ifNoneMatch) {
    if (ifNoneMatch != null && Preconditions.matches(ifNoneMatch, version, true)) {
      return Response.notModified().header("ETag", etag(version)).build();
    }
    return ok(view, version);
  }

  static String etag(long version) {
    return "\"" + version + "\"";
  }
}
