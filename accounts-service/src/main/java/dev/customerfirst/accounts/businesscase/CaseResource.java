package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/business-case")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Business cases", description = "What customers were promised, and what they got")
class CaseResource {

  private final CaseService cases;

  CaseResource(CaseService cases) {
    this.cases = cases;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getBusinessCase",
      summary = "Read what was promised against what is delivered",
      description = "The statuses are those of today; so the answer changes with the calendar.")
  @APIResponseSchema(CaseView.class)
  public Response get(
      @PathParam("id") UUID id, @QueryParam("revision") @Nullable Integer revision) {
    return ok(cases.find(id, revision));
  }

  @PUT
  @RolesAllowed({
    Roles.VALUE_ENGINEER,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.TECHNICAL_ADVISOR,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "reviseBusinessCase",
      summary = "Say what the customer is to gain, and why",
      description =
          "Makes the next revision; earlier ones stay as they were. If-Match is needed as soon as"
              + " there is one.")
  @APIResponseSchema(CaseView.class)
  public Response revise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewRevision revision) {
    return ok(cases.revise(id, ifMatch, revision));
  }

  @POST
  @Path("reviews")
  @Idempotent
  @RolesAllowed({
    Roles.VALUE_ENGINEER,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.TECHNICAL_ADVISOR,
    Roles.TECHNICAL_SUCCESS_MANAGER
  })
  @Operation(
      operationId = "reviewBusinessCase",
      summary = "Say that the business case was looked at and still holds")
  @APIResponseSchema(value = CaseView.class, responseCode = "200")
  public Response review(@PathParam("id") UUID id, @NotNull @Valid NewReview review) {
    return ok(cases.review(id, review));
  }

  private static Response ok(CaseView view) {
    return Answers.ok(view, view.version());
  }
}
