package dev.customerfirst.accounts.contact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.MergePatch;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
class ContactResource {

  private final ContactService contacts;

  ContactResource(ContactService contacts) {
    this.contacts = contacts;
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(operationId = "getContact", summary = "Read a contact")
  @APIResponseSchema(ContactView.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    ContactView view = contacts.find(id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
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
      operationId = "patchContact",
      summary = "Change what is known of a contact",
      description = "A merge patch (RFC 7396): null takes away what may be missing.")
  @APIResponseSchema(ContactView.class)
  public Response patch(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = ContactFields.class)))
          @NotNull
          JsonNode patch) {
    ContactView view = contacts.patch(id, ifMatch, patch);
    return Answers.ok(view, view.version());
  }
}
