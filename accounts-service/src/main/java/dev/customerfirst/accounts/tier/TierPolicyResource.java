package dev.customerfirst.accounts.tier;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
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

@Path("/v1/tier-policies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tier policies", description = "Which accounts get how much of our time by plan")
class TierPolicyResource {

  private final TierPolicyService policies;
  private final TierPreviews previews;

  TierPolicyResource(TierPolicyService policies, TierPreviews previews) {
    this.policies = policies;
    this.previews = previews;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.VP_SALES, Roles.VP_TECHNICAL_SUCCESS})
  @Operation(
      operationId = "defineTierPolicy",
      summary = "Define the tier policy from a day on",
      description =
          "It comes into force when that day begins in UTC and decides the tier of every account"
              + " for which nobody chose one. Try it with the preview first.")
  @APIResponseSchema(value = TierPolicyView.class, responseCode = "201")
  public Response define(@NotNull @Valid NewTierPolicy policy) {
    TierPolicyView view = policies.define(policy);
    return Answers.created(URI.create("/v1/tier-policies/" + view.id()), view, view.version());
  }

  @GET
  @Authenticated
  @Operation(operationId = "listTierPolicies", summary = "List tier policies, latest day first")
  @APIResponseSchema(TierPolicyPage.class)
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, policies.list(PageRequest.of(cursor, limit)));
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(operationId = "getTierPolicy", summary = "Read a tier policy")
  @APIResponseSchema(TierPolicyView.class)
  public Response get(@PathParam("id") UUID id) {
    TierPolicyView view = policies.find(id);
    return Answers.ok(view, view.version());
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.VP_SALES, Roles.VP_TECHNICAL_SUCCESS})
  @Operation(
      operationId = "deleteTierPolicy",
      summary = "Delete a tier policy that is not in force yet")
  @APIResponseSchema(
      value = TierPolicyView.class,
      responseCode = "200",
      responseDescription = "Deleted; as it was")
  public Response delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return Response.ok(policies.delete(id, ifMatch)).build();
  }

  @POST
  @Path("preview")
  @WritesNothing
  @Authenticated
  @Operation(
      operationId = "previewTierPolicy",
      summary = "See which accounts a tier policy would move, and why",
      description = "As if it came into force now. Nothing is written.")
  @APIResponseSchema(value = TierPolicyForecast.class, responseCode = "200")
  public Response preview(@NotNull @Valid NewTierPolicy policy) {
    return Response.ok(previews.ofPolicy(policy)).build();
  }
}
