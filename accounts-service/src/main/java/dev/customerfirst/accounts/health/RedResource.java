package dev.customerfirst.accounts.health;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/accounts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health")
class RedResource {

  private final RedService reds;

  RedResource(RedService reds) {
    this.reds = reds;
  }

  @POST
  @Path("red-declaration")
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
      operationId = "declareRed",
      summary = "Declare a customer red, with a reason",
      description = "It is red until somebody lifts it, whatever its score.")
  @APIResponseSchema(value = HealthView.class, responseCode = "200")
  public HealthView declare(@PathParam("id") UUID id, @NotNull @Valid Because because) {
    return reds.declare(id, because.because());
  }

  @POST
  @Path("red-lifting")
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
      operationId = "liftRed",
      summary = "Take back that a customer is declared red, with a reason")
  @APIResponseSchema(value = HealthView.class, responseCode = "200")
  public HealthView lift(@PathParam("id") UUID id, @NotNull @Valid Because because) {
    return reds.lift(id, because.because());
  }
}
