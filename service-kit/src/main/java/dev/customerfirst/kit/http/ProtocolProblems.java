package dev.customerfirst.kit.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Problems of HTTP itself: no such path, no such method, no such media type. */
@Singleton
class ProtocolProblems {
  private final AllowedMethods allowed;

  ProtocolProblems(AllowedMethods allowed) {
    this.allowed = allowed;
  }

  ProblemException of(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    if (e instanceof NotFoundException && e.getCause() != null) {
      return ParameterProblems.current();
    }
    return switch (status) {
      case 404 ->
          plain(404, "no-such-path", "Nothing here", "This path leads nowhere. See /q/openapi.");
      case 405 -> methodNotAllowed();
      case 406 ->
          plain(
              406,
              "not-acceptable",
              "No such representation",
              "Accept application/json; other media types are named in /q/openapi.");
      case 413 -> tooLarge("The body is too large.");
      case 415 ->
          plain(
              415,
              "unsupported-media-type",
              "Media type not understood here",
              "Send the Content-Type that /q/openapi names for this operation, mostly"
                  + " application/json.");
      default -> plain(status, "refused", "The request was refused", "See /q/openapi.");
    };
  }

  static ProblemException tooLarge(String detail) {
    return plain(413, "body-too-large", "The body is too large", detail);
  }

  private ProblemException methodNotAllowed() {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    String methods = String.join(", ", request == null ? List.of() : allowed.at(request.getPath()));
    return new ProblemException(
        405,
        "method-not-allowed",
        "Method not allowed",
        "This path takes " + methods + ".",
        List.of(),
        Map.of("Allow", methods));
  }

  private static ProblemException plain(int status, String code, String title, String detail) {
    return new ProblemException(status, code, title, detail, List.of());
  }
}
