package dev.customerfirst.kit.http;

import dev.customerfirst.kit.security.Called;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** Finds which path or query parameter of the present request could not be read. */
final class ParameterProblems {
  private ParameterProblems() {}

  static ProblemException current() {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    Parameters declared = Called.method().map(Parameters::of).orElse(null);
    if (request == null || declared == null) {
      return unreadable("", "One of the parameters");
    }
    var uri = request.getUriInfo();
    for (Parameters.Declared parameter : declared.path()) {
      String value = uri.getPathParameters(true).getFirst(parameter.name());
      if (value != null && !readable(parameter.type(), value)) {
        return refused(parameter, value, "/" + parameter.name(), false);
      }
    }
    for (Parameters.Declared parameter : declared.query()) {
      String value = uri.getQueryParameters(true).getFirst(parameter.name());
      if (value != null && !readable(parameter.type(), value)) {
        return refused(parameter, value, "?" + parameter.name(), true);
      }
    }
    return unreadable("", "One of the parameters");
  }

  private static ProblemException refused(
      Parameters.Declared parameter, String value, String pointer, boolean query) {
    if (parameter.type().isEnum()) {
      return Codes.unknown(parameter.type(), value, pointer);
    }
    String detail = "'" + parameter.name() + "' takes " + expected(parameter.type()) + ".";
    return query ? Problems.badQuery(parameter.name(), detail) : unreadable("", detail);
  }

  private static ProblemException unreadable(String pointer, String detail) {
    return Problems.badRequest("bad-path-parameter", "Bad path", pointer, detail);
  }

  private static String expected(Class<?> type) {
    return Expected.of(type);
  }

  private static boolean readable(Class<?> type, String value) {
    try {
      read(type, value);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static @Nullable Object read(Class<?> type, String value) {
    if (type.isEnum()) {
      return Codes.parse(type.asSubclass(Enum.class), value, "");
    }
    if (type == UUID.class) {
      return UUID.fromString(value);
    }
    if (type == int.class || type == Integer.class) {
      return Integer.valueOf(value);
    }
    if (type == long.class || type == Long.class) {
      return Long.valueOf(value);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(value);
    }
    return type == Instant.class ? Instant.parse(value) : value;
  }
}
