package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/contracts/{id}/terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
class TermsResource {

  private final AmendmentService amendments;

  TermsResource(AmendmentService amendments) {
    this.amendments = amendments;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listContractTerms",
      summary = "What was agreed from which day on, by whom and why, newest first")
  @APIResponse(
      responseCode = "200",
      description = "A page of terms",
      content =
          @Content(examples = @ExampleObject(name = "a page", value = AmendmentExamples.HISTORY)))
  public Response terms(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, amendments.history(id, PageRequest.of(cursor, limit)));
  }
}
