package dev.customerfirst.renewals.quarter;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.http.WritesNothing;
import dev.customerfirst.kit.rule.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/contract-quarters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contract quarters")
class ContractQuarterResource {

  @POST
  @Path("/preview")
  @WritesNothing
  @Authenticated
  @Operation(
      operationId = "previewContractQuarters",
      summary = "The quarters a contract would have",
      description = "Computes only; nothing is saved. A partial last quarter counts as one.")
  @APIResponse(
      responseCode = "200",
      description = "The quarters in order",
      content =
          @Content(
              schema = @Schema(implementation = QuarterPreview.class),
              examples = @ExampleObject(name = "leap day", value = QuarterExamples.QUARTERS)))
  public QuarterPreview preview(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewTerm.class),
                      examples = @ExampleObject(name = "leap day", value = QuarterExamples.TERM)))
          @NotNull
          @Valid
          NewTerm term) {
    List<Refusal> refusals = term.requested().refusals();
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    return new QuarterPreview(term.requested().term().quarters(ZoneId.of(term.timeZone())));
  }
}
