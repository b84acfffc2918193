package dev.customerfirst.supportrouting.ticket;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/tickets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
class TicketReasonsResource {

  private final TicketReasons reasons;

  TicketReasonsResource(TicketReasons reasons) {
    this.reasons = reasons;
  }

  @GET
  @Path("routing")
  @Authenticated
  @Operation(
      operationId = "getTicketRouting",
      summary = "Who answers this ticket, and why",
      description = "The named rule that decided, in words.")
  public RoutingView routing(@PathParam("id") UUID id) {
    return reasons.routing(id);
  }

  @GET
  @Path("sla")
  @Authenticated
  @Operation(
      operationId = "getTicketSla",
      summary = "When the first response is due, with the proof",
      description = "Policy, calendar, target, every stretch up to the due instant, and the state.")
  public SlaView sla(@PathParam("id") UUID id) {
    return reasons.sla(id);
  }
}
