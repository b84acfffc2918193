package dev.customerfirst.accounts.merge;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.WritesNothing;
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

@Path("/v1/accounts/{id}/merge")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merging", description = "Two records turn out to be one customer")
class MergeResource {

  private final MergeService merges;

  MergeResource(MergeService merges) {
    this.merges = merges;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "mergeAccount",
      summary = "Merge an account into another record of the same customer",
      description =
          "Final. What the account had goes to the one that stays; whoever asks for the old id is"
              + " redirected there, and commands for it are refused with that id.")
  @APIResponseSchema(value = MergeView.class, responseCode = "200")
  public Response merge(@PathParam("id") UUID id, @NotNull @Valid NewMerge merge) {
    return Response.ok(merges.merge(id, merge)).build();
  }

  @POST
  @Path("preview")
  @WritesNothing
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "previewMerge",
      summary = "Show what a merge would move",
      description = "Refused for the same reasons as the merge itself; nothing is written.")
  @APIResponseSchema(value = MergeView.class, responseCode = "200")
  public Response preview(@PathParam("id") UUID id, @NotNull @Valid NewMerge merge) {
    return Response.ok(merges.preview(id, merge)).build();
  }
}
