package dev.customerfirst.accounts.health;

import dev.customerfirst.kit.chart.ChartAnswers;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/health.svg")
@Tag(name = "Health")
class HealthDrawingResource {

  private final HealthDrawing drawing;

  HealthDrawingResource(HealthDrawing drawing) {
    this.drawing = drawing;
  }

  @GET
  @Produces({ChartAnswers.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Authenticated
  @Operation(
      operationId = "drawHealth",
      summary = "Draw the score of a customer over the last year")
  @APIResponse(
      responseCode = "200",
      description = "The drawing",
      content =
          @Content(
              mediaType = ChartAnswers.MEDIA_TYPE,
              example = ChartAnswers.EXAMPLE,
              schema = @Schema(type = SchemaType.STRING)))
  public Response draw(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    return ChartAnswers.of(drawing.chart(id), ifNoneMatch);
  }
}
