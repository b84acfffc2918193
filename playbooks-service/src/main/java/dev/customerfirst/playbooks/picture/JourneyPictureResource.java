package dev.customerfirst.playbooks.picture;

import dev.customerfirst.kit.chart.ChartAnswers;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{accountId}/journey.svg")
@Tag(name = "Journeys")
class JourneyPictureResource {

  private final JourneyPictureService pictures;

  JourneyPictureResource(JourneyPictureService pictures) {
    this.pictures = pictures;
  }

  @GET
  @Produces({ChartAnswers.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Authenticated
  @Operation(
      operationId = "drawJourney",
      summary = "Draw the journey of a contract: its quarters, its activities by state, today")
  @APIResponse(
      responseCode = "200",
      description = "The drawing",
      content =
          @Content(
              mediaType = ChartAnswers.MEDIA_TYPE,
              example = ChartAnswers.EXAMPLE,
              schema = @Schema(type = SchemaType.STRING)))
  public Response draw(
      @PathParam("accountId") UUID accountId,
      @Parameter(
              description =
                  "The contract; without it the one that runs today, else the next, else the last")
          @QueryParam("contractId")
          @Nullable UUID contractId,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    return ChartAnswers.of(pictures.of(accountId, contractId).svg(), ifNoneMatch);
  }
}
