package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Department;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/scorecards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards", description = "What we measure ourselves by, happy customers first")
class ScorecardResource {

  private final ScorecardService scorecards;

  ScorecardResource(ScorecardService scorecards) {
    this.scorecards = scorecards;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getScorecards",
      summary = "Read all scorecards from the top: company, outcome, departments",
      description =
          "A department whose metrics leave out the happiness of customers, or that has no"
              + " scorecard, is marked with lacksHappiness and a notice.")
  @APIResponseSchema(ScorecardsView.class)
  public Response all() {
    return Response.ok(scorecards.all()).build();
  }

  @GET
  @Path("{department}")
  @Authenticated
  @Operation(operationId = "getScorecard", summary = "Read the scorecard of a department")
  @APIResponseSchema(ScorecardView.class)
  public Response get(@PathParam("department") String department) {
    return answer(scorecards.find(Codes.parse(Department.class, department, "")));
  }

  @PUT
  @Path("{department}")
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.HEAD_OF_ENGINEERING,
    Roles.PRODUCT
  })
  @Operation(
      operationId = "putScorecard",
      summary = "Say what a department measures itself by",
      description =
          "Replaces all its metrics; figures of those that went are kept. If-Match is needed only"
              + " where there is a scorecard already.")
  @APIResponseSchema(ScorecardView.class)
  public Response put(
      @PathParam("department") String department,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewScorecard scorecard) {
    return answer(
        scorecards.put(Codes.parse(Department.class, department, ""), ifMatch, scorecard));
  }

  private static Response answer(ScorecardView view) {
    Long version = view.version();
    return version == null ? Response.ok(view).build() : Answers.ok(view, version);
  }
}
