package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.Roles;
import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.security.Actor;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("/v1/tickets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets", description = "What customers need, from the question to the solution")
class TicketResource {

  private final TicketIntake intake;
  private final TicketService tickets;
  private final TicketList list;
  private final Actor actor;
  private final SecurityIdentity identity;

  TicketResource(
      TicketIntake intake,
      TicketService tickets,
      TicketList list,
      Actor actor,
      SecurityIdentity identity) {
    this.intake = intake;
    this.tickets = tickets;
    this.list = list;
    this.actor = actor;
    this.identity = identity;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.SUPPORT_ENGINEER,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_SUPPORT,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "openTicket",
      summary = "Open a ticket",
      description =
          "Routed at once, and the first response gets its due instant by the customer's phase,"
              + " plan and severity. Troubleshooting never goes to engineering directly.")
  @APIResponseSchema(value = TicketView.class, responseCode = "201")
  public Response open(@NotNull @Valid NewTicket ticket) {
    TicketView view = intake.open(ticket, new Caller(actor.id(), identity.getRoles()));
    return Answers.created(URI.create("/v1/tickets/" + view.id()), view, view.version());
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(operationId = "getTicket", summary = "Read a ticket with its messages and steps")
  @APIResponseSchema(TicketView.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    TicketView view = tickets.find(id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listTickets",
      summary = "List tickets, newest first",
      description = "Of one account or of all, in one status or in any.")
  @APIResponseSchema(TicketPage.class)
  public Response list(
      @QueryParam("accountId") @Nullable UUID accountId,
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    TicketStatus wanted =
        status == null ? null : Codes.parse(TicketStatus.class, status, "?status");
    return Pages.respond(uri, list.page(PageRequest.of(cursor, limit), accountId, wanted));
  }
}
