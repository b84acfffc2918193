package dev.customerfirst.accounts.contact;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts from a CRM", description = "Contacts by the key another system gave them")
class CrmContactResource {

  private final CrmContacts contacts;

  CrmContactResource(CrmContacts contacts) {
    this.contacts = contacts;
  }

  @PUT
  @Path("by-external-id/{system}/{externalId}")
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.SALES_ENGINEER,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.SUPPORT_ENGINEER,
    Roles.CUSTOMER_SUPPORT,
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "upsertContactByExternalId",
      summary = "Create or update a contact by their key in another system",
      description =
          "Upper and lower case of keys are the same. A new key whose address somebody of the account"
              + " has is added to them. What is unchanged writes nothing.")
  @APIResponseSchema(
      value = ContactView.class,
      responseCode = "200",
      responseDescription = "Known before")
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  public Response upsert(
      @PathParam("system") @Size(max = 40) @OneLine String system,
      @PathParam("externalId") @Size(max = 128) @OneLine String externalId,
      @NotNull @Valid CrmContact contact) {
    CrmContacts.Single outcome = contacts.upsert(contact.under(system, externalId));
    ContactView view = outcome.contact();
    return outcome.created()
        ? Answers.created(AccountContactResource.location(view), view, view.version())
        : Answers.ok(view, view.version());
  }

  @POST
  @Path("batch")
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.SALES_ENGINEER,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.SUPPORT_ENGINEER,
    Roles.CUSTOMER_SUPPORT,
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "upsertContacts",
      summary = "Create or update up to 1,000 contacts by their keys in other systems",
      description = "Each row is answered; a bad row does not fail the others.")
  @APIResponseSchema(value = ContactBatchReport.class, responseCode = "200")
  public Response upsertAll(@NotNull @Valid ContactBatch batch) {
    return Response.ok(contacts.upsertAll(batch.rows())).build();
  }
}
