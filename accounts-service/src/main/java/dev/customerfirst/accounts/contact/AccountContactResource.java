package dev.customerfirst.accounts.contact;

import dev.customerfirst.events.Persona;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
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

@Path("/v1/accounts/{id}/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts", description = "The customer's people")
class AccountContactResource {

  private final ContactService contacts;
  private final CountsService counts;

  AccountContactResource(ContactService contacts, CountsService counts) {
    this.contacts = contacts;
    this.counts = counts;
  }

  static URI location(ContactView view) {
    return URI.create("/v1/contacts/" + view.id());
  }

  @POST
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
      operationId = "recordContact",
      summary = "Record one of the customer's people",
      description =
          "Their address is unique within the account. All but the name may follow later.")
  @APIResponseSchema(value = ContactView.class, responseCode = "201")
  public Response record(@PathParam("id") UUID accountId, @NotNull @Valid NewContact contact) {
    ContactView view = contacts.record(accountId, contact);
    return Answers.created(location(view), view, view.version());
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listContacts",
      summary = "List the contacts of an account, oldest first",
      description =
          "By persona, or only champions, advocates, who may submit tickets, or the customer's own"
              + " support team. Those who were erased are left out.")
  @APIResponseSchema(ContactPage.class)
  public Response list(
      @PathParam("id") UUID accountId,
      @QueryParam("persona") @Nullable String persona,
      @QueryParam("champion") @Nullable String champion,
      @QueryParam("advocate") @Nullable String advocate,
      @QueryParam("maySubmitTickets") @Nullable String maySubmitTickets,
      @QueryParam("internalSupport") @Nullable String internalSupport,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    ContactFilter filter =
        new ContactFilter(
            persona == null ? null : Codes.parse(Persona.class, persona, "?persona"),
            ContactFilter.flag("champion", champion),
            ContactFilter.flag("advocate", advocate),
            ContactFilter.flag("maySubmitTickets", maySubmitTickets),
            ContactFilter.flag("internalSupport", internalSupport));
    return Pages.respond(uri, contacts.list(accountId, PageRequest.of(cursor, limit), filter));
  }

  @GET
  @Path("counts")
  @Authenticated
  @Operation(
      operationId = "countContactsOfAccount",
      summary = "Count the champions and advocates of an account, now and month by month",
      description =
          "Months end by the account's own calendar; left out, they are the last twelve. A month is"
              + " sent as 2026-01.")
  @APIResponseSchema(CountsView.class)
  public Response count(
      @PathParam("id") UUID accountId,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to) {
    return Response.ok(counts.ofAccount(accountId, from, to)).build();
  }
}
