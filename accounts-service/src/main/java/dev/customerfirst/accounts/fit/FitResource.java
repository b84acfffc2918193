package dev.customerfirst.accounts.fit;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/fit-assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fit", description = "Whether we can help a prospect, in the prospect's own words")
class FitResource {

  private final FitService fits;

  FitResource(FitService fits) {
    this.fits = fits;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.SALES_ENGINEER,
    Roles.VALUE_ENGINEER,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.CUSTOMER_ENGINEER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "assessFit",
      summary = "Assess whether we can help a prospect",
      description = "Earlier assessments stay as they were; the newest one counts.")
  @APIResponseSchema(value = FitView.class, responseCode = "201")
  public Response assess(@PathParam("id") UUID id, @NotNull @Valid NewFit fit) {
    return Response.created(URI.create("/v1/accounts/" + id + "/fit-assessments"))
        .entity(fits.assess(id, fit))
        .build();
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listFitAssessments",
      summary = "List the assessments of an account, newest first")
  @APIResponseSchema(FitPage.class)
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, fits.list(id, PageRequest.of(cursor, limit)));
  }
}
