package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.AccountView;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/tier")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tiers", description = "How much of our time an account gets by plan")
class TierResource {

  private final TierService tiers;

  TierResource(TierService tiers) {
    this.tiers = tiers;
  }

  @PUT
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_SALES,
    Roles.VP_TECHNICAL_SUCCESS
  })
  @Operation(
      operationId = "decideTier",
      summary = "Choose the tier of an account, with a reason",
      description = "From today or a later day by the account's own calendar.")
  @APIResponseSchema(AccountView.class)
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid TierDecision decision) {
    AccountView view = tiers.decide(id, ifMatch, decision);
    return Answers.ok(view, view.version());
  }
}
