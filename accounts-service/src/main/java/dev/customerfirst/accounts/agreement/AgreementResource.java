package dev.customerfirst.accounts.agreement;

import dev.customerfirst.accounts.domain.AgreementKind;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements", description = "That the customer agreed to a trial, and to production")
class AgreementResource {

  private final AgreementService agreements;

  AgreementResource(AgreementService agreements) {
    this.agreements = agreements;
  }

  @GET
  @Path("agreements")
  @Authenticated
  @Operation(
      operationId = "getAgreements",
      summary = "Read whether trial and production are agreed",
      description = "The version in each is its ETag.")
  @APIResponseSchema(AgreementsView.class)
  public Response get(@PathParam("id") UUID id) {
    return Response.ok(agreements.find(id)).build();
  }

  @POST
  @Path("trial-agreement")
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_SALES,
    Roles.VP_TECHNICAL_SUCCESS
  })
  @Operation(
      operationId = "agreeTrial",
      summary = "Write down that the customer agreed to a trial",
      description = "Once. Calls for proactive coaching.")
  @APIResponseSchema(value = AgreementView.class, responseCode = "201")
  public Response agreeTrial(@PathParam("id") UUID id, @NotNull @Valid NewAgreement agreement) {
    return created(id, agreements.agree(id, AgreementKind.TRIAL, agreement));
  }

  @DELETE
  @Path("trial-agreement")
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_SALES,
    Roles.VP_TECHNICAL_SUCCESS
  })
  @Operation(
      operationId = "withdrawTrialAgreement",
      summary = "Withdraw a trial agreement that was recorded today by mistake")
  @APIResponseSchema(AgreementView.class)
  public Response withdrawTrial(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return ok(agreements.withdraw(id, AgreementKind.TRIAL, ifMatch));
  }

  @POST
  @Path("production-agreement")
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_SALES,
    Roles.VP_TECHNICAL_SUCCESS
  })
  @Operation(
      operationId = "agreeProduction",
      summary = "Write down that the customer agreed to set up production",
      description = "Once. Calls for proactive coaching.")
  @APIResponseSchema(value = AgreementView.class, responseCode = "201")
  public Response agreeProduction(
      @PathParam("id") UUID id, @NotNull @Valid NewAgreement agreement) {
    return created(id, agreements.agree(id, AgreementKind.PRODUCTION, agreement));
  }

  @DELETE
  @Path("production-agreement")
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_SALES,
    Roles.VP_TECHNICAL_SUCCESS
  })
  @Operation(
      operationId = "withdrawProductionAgreement",
      summary = "Withdraw a production agreement that was recorded today by mistake")
  @APIResponseSchema(AgreementView.class)
  public Response withdrawProduction(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return ok(agreements.withdraw(id, AgreementKind.PRODUCTION, ifMatch));
  }

  private static Response created(UUID account, AgreementView view) {
    return Answers.created(
        URI.create("/v1/accounts/" + account + "/agreements"), view, view.version());
  }

  private static Response ok(AgreementView view) {
    return Answers.ok(view, view.version());
  }
}
