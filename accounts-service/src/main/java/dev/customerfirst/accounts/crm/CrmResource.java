package dev.customerfirst.accounts.crm;

import dev.customerfirst.accounts.account.AccountView;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.OneLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts from a CRM", description = "Accounts by the key another system gave them")
class CrmResource {

  private final CrmService accounts;

  CrmResource(CrmService accounts) {
    this.accounts = accounts;
  }

  @PUT
  @Path("by-external-id/{system}/{externalId}")
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_ADVISOR,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "upsertAccountByExternalId",
      summary = "Create or update an account by its key in another system",
      description = "Upper and lower case of keys are the same. What is unchanged writes nothing.")
  @APIResponseSchema(
      value = AccountView.class,
      responseCode = "200",
      responseDescription = "Known before")
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = AccountView.class)))
  public Response upsert(
      @PathParam("system") @Size(max = 40) @OneLine String system,
      @PathParam("externalId") @Size(max = 128) @OneLine String externalId,
      @NotNull @Valid CrmAccount account) {
    CrmService.Single outcome = accounts.upsert(account.under(system, externalId));
    AccountView view = outcome.account();
    return outcome.created()
        ? Answers.created(URI.create("/v1/accounts/" + view.id()), view, view.version())
        : Answers.ok(view, view.version());
  }

  @POST
  @Path("batch")
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_ADVISOR,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "upsertAccounts",
      summary = "Create or update up to 1,000 accounts by their keys in other systems",
      description = "Each row is answered; a bad row does not fail the others.")
  @APIResponseSchema(value = BatchReport.class, responseCode = "200")
  public Response upsertAll(@NotNull @Valid Batch batch) {
    return Response.ok(accounts.upsertAll(batch.rows())).build();
  }
}
