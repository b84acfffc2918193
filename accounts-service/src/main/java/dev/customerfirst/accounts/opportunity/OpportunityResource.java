package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.OneLine;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/opportunities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities", description = "Deals on their way through the sales stages")
class OpportunityResource {

  private final OpportunityService opportunities;
  private final CrmOpportunities crm;

  OpportunityResource(OpportunityService opportunities, CrmOpportunities crm) {
    this.opportunities = opportunities;
    this.crm = crm;
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(operationId = "getOpportunity", summary = "Read an opportunity")
  @APIResponseSchema(OpportunityView.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    OpportunityView view = opportunities.find(id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PUT
  @Path("{id}/stage")
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "moveOpportunity",
      summary = "Say which sales stage an opportunity has reached",
      description = "Forward or back, also over several stages. Stage 7 is won and final.")
  @APIResponseSchema(OpportunityView.class)
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid StageMove move) {
    OpportunityView view = opportunities.move(id, ifMatch, move);
    return Answers.ok(view, view.version());
  }

  @POST
  @Path("{id}/loss")
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "loseOpportunity",
      summary = "Say that an opportunity is lost, and why",
      description = "Final: planning that it started is withdrawn.")
  @APIResponseSchema(value = OpportunityView.class, responseCode = "200")
  public Response lose(@PathParam("id") UUID id, @NotNull @Valid Loss loss) {
    OpportunityView view = opportunities.lose(id, loss);
    return Answers.ok(view, view.version());
  }

  @POST
  @Path("batch")
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "upsertOpportunities",
      summary = "Create or update up to 1,000 opportunities by their keys in other systems",
      description = "Each row is answered; a bad row does not fail the others.")
  @APIResponseSchema(value = DealBatchReport.class, responseCode = "200")
  public Response upsertAll(@NotNull @Valid DealBatch batch) {
    return Response.ok(crm.upsertBatch(batch.rows())).build();
  }

  @PUT
  @Path("by-external-id/{system}/{externalId}")
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "upsertOpportunityByExternalId",
      summary = "Create or update an opportunity by its key in another system",
      description = "Upper and lower case of keys are the same. What is unchanged writes nothing.")
  @APIResponseSchema(
      value = OpportunityView.class,
      responseCode = "200",
      responseDescription = "Known before")
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = OpportunityView.class)))
  public Response upsert(
      @PathParam("system") @Size(max = 40) @OneLine String system,
      @PathParam("externalId") @Size(max = 128) @OneLine String externalId,
      @NotNull @Valid CrmOpportunity opportunity) {
    CrmOpportunities.Upserted outcome =
        crm.upsert(new NewExternalId(system, externalId), opportunity);
    OpportunityView view = outcome.opportunity();
    return outcome.created()
        ? Answers.created(AccountOpportunityResource.location(view), view, view.version())
        : Answers.ok(view, view.version());
  }
}
