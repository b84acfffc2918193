package dev.customerfirst.accounts.adoption;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/adoption")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption")
class AdoptionResource {

  private final AdoptionService adoption;

  AdoptionResource(AdoptionService adoption) {
    this.adoption = adoption;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getAdoption",
      summary = "Read how much of what an account pays for is used",
      description =
          "Both ratios now, as they stood when each month between the days was over (without days:"
              + " the last 12), and the latest figure of every metric.")
  @APIResponseSchema(AdoptionView.class)
  public Response get(
      @PathParam("id") UUID id,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to) {
    return Response.ok(adoption.read(id, from, to)).build();
  }
}
