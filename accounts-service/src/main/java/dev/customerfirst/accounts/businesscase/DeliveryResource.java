package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/business-case/deliveries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Business cases")
class DeliveryResource {

  private final CaseService cases;
  private final DeliveryList deliveries;

  DeliveryResource(CaseService cases, DeliveryList deliveries) {
    this.cases = cases;
    this.deliveries = deliveries;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.VALUE_ENGINEER,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.TECHNICAL_ADVISOR,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "recordDeliveries",
      summary = "Record what of the business case is delivered by a day",
      description = "Figures and money as they stood on that day; the newest day counts.")
  @APIResponseSchema(value = CaseView.class, responseCode = "200")
  public Response record(@PathParam("id") UUID id, @NotNull @Valid NewDeliveries delivered) {
    CaseView view = cases.deliver(id, delivered);
    return Answers.ok(view, view.version());
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listDeliveries",
      summary = "List what was recorded as delivered, in the order of recording")
  @APIResponseSchema(DeliveryPage.class)
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, deliveries.page(id, PageRequest.of(cursor, limit)));
  }
}
