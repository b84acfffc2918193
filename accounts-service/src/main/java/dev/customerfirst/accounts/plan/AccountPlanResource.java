package dev.customerfirst.accounts.plan;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/accounts/{id}/plan")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account plans", description = "What is planned with customers, and what came of it")
class AccountPlanResource {

  private final PlanService whole;
  private final PlanItems plans;

  AccountPlanResource(PlanService whole, PlanItems plans) {
    this.whole = whole;
    this.plans = plans;
  }

  @GET
  @Authenticated
  @Operation(operationId = "getAccountPlan", summary = "Read the whole plan of an account")
  @APIResponseSchema(PlanView.class)
  public PlanView get(@PathParam("id") UUID id) {
    return whole.find(id);
  }

  @POST
  @Path("goals")
  @Idempotent
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_ENGINEER,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(operationId = "addGoal", summary = "Write down a goal of the customer")
  @APIResponseSchema(value = GoalView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID id, @NotNull @Valid GoalFields fields) {
    GoalView view = plans.add(id, fields, Goal::new);
    return created("goals", view.id(), view, view.version());
  }

  @POST
  @Path("initiatives")
  @Idempotent
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_ENGINEER,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "addInitiative",
      summary = "Write down an initiative of the customer's engineering")
  @APIResponseSchema(value = InitiativeView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID id, @NotNull @Valid InitiativeFields fields) {
    InitiativeView view = plans.add(id, fields, Initiative::new);
    return created("initiatives", view.id(), view, view.version());
  }

  @POST
  @Path("use-cases")
  @Idempotent
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_ENGINEER,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(operationId = "addUseCase", summary = "Write down a use case of the product")
  @APIResponseSchema(value = UseCaseView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID id, @NotNull @Valid UseCaseFields fields) {
    UseCaseView view = plans.add(id, fields, UseCase::new);
    return created("use-cases", view.id(), view, view.version());
  }

  @POST
  @Path("candidate-projects")
  @Idempotent
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_ENGINEER,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "addCandidateProject",
      summary = "Write down a project the roll-out could begin with")
  @APIResponseSchema(value = ProjectView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID id, @NotNull @Valid ProjectFields fields) {
    ProjectView view = plans.add(id, fields, CandidateProject::new);
    return created("candidate-projects", view.id(), view, view.version());
  }

  @POST
  @Path("expansion-ideas")
  @Idempotent
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_ENGINEER,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "addExpansionIdea",
      summary = "Write down an idea where the account could grow")
  @APIResponseSchema(value = IdeaView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID id, @NotNull @Valid IdeaFields fields) {
    IdeaView view = plans.add(id, fields, ExpansionIdea::new);
    return created("expansion-ideas", view.id(), view, view.version());
  }

  private static Response created(String path, UUID id, Object view, long version) {
    return Answers.created(URI.create("/v1/" + path + "/" + id), view, version);
  }
}
