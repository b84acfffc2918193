package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.AccountView;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.WritesNothing;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
  private final TierPreviews previews;

  TierResource(TierService tiers, TierPreviews previews) {
    this.tiers = tiers;
    this.previews = previews;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getTier",
      summary = "Read the tier of an account, why it has it, and how it came to it")
  @APIResponseSchema(TierView.class)
  public Response get(@PathParam("id") UUID id) {
    TierView view = tiers.read(id);
    return Answers.ok(view, view.version());
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
      description =
          "From today or a later day by the account's own calendar. With expiresOn the tier policy"
              + " decides again on that day.")
  @APIResponseSchema(AccountView.class)
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid TierDecision decision) {
    AccountView view = tiers.decide(id, ifMatch, decision);
    return Answers.ok(view, view.version());
  }

  @DELETE
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_SALES,
    Roles.VP_TECHNICAL_SUCCESS
  })
  @Operation(
      operationId = "giveTierBack",
      summary = "Let the tier policy decide the tier of an account again, at once",
      description =
          "While a change is announced, the policy decides for the announced day. Where nobody"
              + " chose, nothing changes.")
  @APIResponseSchema(value = AccountView.class, responseCode = "200")
  public Response giveBack(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    AccountView view = tiers.giveBack(id, ifMatch);
    return Answers.ok(view, view.version());
  }

  @POST
  @Path("preview")
  @WritesNothing
  @Authenticated
  @Operation(
      operationId = "previewTier",
      summary = "See which tier the policy would give if other things were known",
      description = "What is left out is as it is now. Nothing is written.")
  @APIResponseSchema(value = TierForecast.class, responseCode = "200")
  public Response preview(@PathParam("id") UUID id, @NotNull @Valid WhatIf whatIf) {
    return Response.ok(previews.ofAccount(id, whatIf)).build();
  }
}
