package dev.customerfirst.kit.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the {@code type} of a problem leads: what its code means and what to do. */
@Path("/problems/{code}")
class ProblemPages {
  private final ProblemMeanings meanings;

  ProblemPages(ProblemMeanings meanings) {
    this.meanings = meanings;
  }

  @GET
  @PermitAll
  @Produces("text/markdown;charset=UTF-8")
  @Operation(operationId = "explainProblem", summary = "What a problem code means")
  public String explain(@PathParam("code") String code) {
    return meanings
        .of(code)
        .map(meaning -> "# " + code + "\n\n" + meaning + "\n")
        .orElseThrow(() -> Problems.notFound("problem", Words.quotable(code)));
  }
}
