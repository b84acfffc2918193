package dev.customerfirst.accounts.health;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.Codes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health")
class HealthListResource {

  private final HealthList healths;

  HealthListResource(HealthList healths) {
    this.healths = healths;
  }

  @GET
  @Authenticated
  @Operation(operationId = "listHealth", summary = "List customers by health, the worst first")
  @APIResponseSchema(HealthPage.class)
  public Response list(
      @QueryParam("band") @Nullable String band,
      @QueryParam("tier") @Nullable String tier,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(
        uri,
        healths.page(
            PageRequest.of(cursor, limit),
            band == null ? null : Codes.parse(HealthBand.class, band, "?band"),
            tier == null ? null : Codes.parse(Tier.class, tier, "?tier")));
  }
}
