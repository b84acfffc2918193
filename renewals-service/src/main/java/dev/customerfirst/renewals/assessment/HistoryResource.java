package dev.customerfirst.renewals.assessment;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/contracts/{id}/renewal-assessment/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals")
class HistoryResource {

  private final AssessmentHistory history;

  HistoryResource(AssessmentHistory history) {
    this.history = history;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listRenewalHistory",
      summary = "How signal, calls and projections of a renewal changed, the newest first")
  @APIResponseSchema(HistoryPage.class)
  public Response history(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, history.page(id, PageRequest.of(cursor, limit)));
  }
}
