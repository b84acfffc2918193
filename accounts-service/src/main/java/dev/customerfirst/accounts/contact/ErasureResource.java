package dev.customerfirst.accounts.contact;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/contacts/{id}/erasure")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
class ErasureResource {

  private final ErasureService erasures;

  ErasureResource(ErasureService erasures) {
    this.erasures = erasures;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.VP_SALES,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "eraseContact",
      summary = "Forget a person for good",
      description =
          "Removes everything about them here and tells others to do so. Their id stays in facts and"
              + " leads to nobody. Remove them in the CRM first, or it sends them again.")
  @APIResponseSchema(value = ContactView.class, responseCode = "200")
  public Response erase(@PathParam("id") UUID id, @NotNull @Valid Erasure erasure) {
    ContactView view = erasures.erase(id, erasure.because());
    return Answers.ok(view, view.version());
  }
}
