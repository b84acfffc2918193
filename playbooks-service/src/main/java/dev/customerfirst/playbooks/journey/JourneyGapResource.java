package dev.customerfirst.playbooks.journey;

import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/journey-gaps")
@Tag(name = "Journeys")
@Produces(MediaType.APPLICATION_JSON)
class JourneyGapResource {

  private final JourneyGapService gaps;

  JourneyGapResource(JourneyGapService gaps) {
    this.gaps = gaps;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listJourneyGaps",
      summary = "Contracts that run or will run and have no journey, each with what is missing",
      description =
          "Empty when every customer has a full schedule. Add-ons to a running contract need none."
              + " A page may hold fewer items than asked for although there is a next one.")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              schema = @Schema(implementation = JourneyGapPage.class),
              examples = @ExampleObject(name = "gaps", value = JourneyExamples.GAPS)))
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, gaps.page(PageRequest.of(cursor, limit)));
  }
}
