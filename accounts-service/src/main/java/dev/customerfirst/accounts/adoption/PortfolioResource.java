package dev.customerfirst.accounts.adoption;

import dev.customerfirst.events.Lifecycle;
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

@Path("/v1/adoption")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption")
class PortfolioResource {

  private final Portfolio portfolio;

  PortfolioResource(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  @GET
  @Authenticated
  @Operation(operationId = "listAdoption", summary = "List accounts with how much they use")
  @APIResponseSchema(PortfolioView.PageOf.class)
  public Response list(
      @QueryParam("tier") @Nullable String tier,
      @QueryParam("lifecycle") @Nullable String lifecycle,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(
        uri,
        portfolio.page(
            PageRequest.of(cursor, limit),
            tier == null ? null : Codes.parse(Tier.class, tier, "?tier"),
            lifecycle == null ? null : Codes.parse(Lifecycle.class, lifecycle, "?lifecycle")));
  }
}
