package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.domain.DealStatus;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
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

@Path("/v1/accounts/{id}/opportunities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
class AccountOpportunityResource {

  private final OpportunityService opportunities;

  AccountOpportunityResource(OpportunityService opportunities) {
    this.opportunities = opportunities;
  }

  static URI location(OpportunityView view) {
    return URI.create("/v1/opportunities/" + view.id());
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.INTEGRATION
  })
  @Operation(operationId = "recordOpportunity", summary = "Record an opportunity of an account")
  @APIResponseSchema(value = OpportunityView.class, responseCode = "201")
  public Response record(
      @PathParam("id") UUID accountId, @NotNull @Valid NewOpportunity opportunity) {
    OpportunityView view = opportunities.record(accountId, opportunity);
    return Answers.created(location(view), view, view.version());
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listOpportunities",
      summary = "List the opportunities of an account, oldest first")
  @APIResponseSchema(OpportunityPage.class)
  public Response list(
      @PathParam("id") UUID accountId,
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(
        uri,
        opportunities.list(
            accountId,
            PageRequest.of(cursor, limit),
            status == null ? null : Codes.parse(DealStatus.class, status, "?status")));
  }
}
