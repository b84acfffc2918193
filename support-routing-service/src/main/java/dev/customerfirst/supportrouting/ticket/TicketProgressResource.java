package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.security.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/tickets/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
class TicketProgressResource {

  private final TicketService tickets;
  private final Actor actor;
  private final SecurityIdentity identity;

  TicketProgressResource(TicketService tickets, Actor actor, SecurityIdentity identity) {
    this.tickets = tickets;
    this.actor = actor;
    this.identity = identity;
  }

  @POST
  @Path("first-response")
  @Idempotent
  @RolesAllowed({
    Roles.SUPPORT_ENGINEER,
    Roles.PRODUCT,
    Roles.ENGINEERING,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR
  })
  @Operation(
      operationId = "sendFirstResponse",
      summary = "Record what was written to the customer first",
      description =
          "A meaningful message stops the clock; an acknowledgement is kept but does not. Only"
              + " those answer to whom the ticket was routed.")
  @APIResponseSchema(TicketView.class)
  public Response respond(@PathParam("id") UUID id, @NotNull @Valid FirstResponse response) {
    return ok(tickets.respond(id, response, caller()));
  }

  @POST
  @Path("solution")
  @Idempotent
  @RolesAllowed({
    Roles.SUPPORT_ENGINEER,
    Roles.PRODUCT,
    Roles.ENGINEERING,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR
  })
  @Operation(
      operationId = "solveTicket",
      summary = "Solve a ticket",
      description = "A promised first response has to be sent before.")
  @APIResponseSchema(TicketView.class)
  public Response solve(@PathParam("id") UUID id, @NotNull @Valid Solution solution) {
    return ok(tickets.solve(id, solution, caller()));
  }

  @POST
  @Path("reopening")
  @Idempotent
  @RolesAllowed({
    Roles.SUPPORT_ENGINEER,
    Roles.PRODUCT,
    Roles.ENGINEERING,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_SUPPORT,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "reopenTicket",
      summary = "Open a solved ticket again",
      description = "With the reason; what was done before stays in its history.")
  @APIResponseSchema(TicketView.class)
  public Response reopen(@PathParam("id") UUID id, @NotNull @Valid Reopening reopening) {
    return ok(tickets.reopen(id, reopening, caller()));
  }

  private Caller caller() {
    return new Caller(actor.id(), identity.getRoles());
  }

  private static Response ok(TicketView view) {
    return Answers.ok(view, view.version());
  }
}
