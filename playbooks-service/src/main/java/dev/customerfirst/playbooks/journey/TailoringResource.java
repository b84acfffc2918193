package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.WritesNothing;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/accounts/{accountId}/tailoring")
@Tag(name = "Journeys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TailoringResource {

  private final TailoringService tailoring;

  TailoringResource(TailoringService tailoring) {
    this.tailoring = tailoring;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "readTailoring",
      summary = "How the journey of an account differs from the matrix: who decided what, and why")
  @APIResponse(
      responseCode = "200",
      description = "All that was decided, and the difference",
      content =
          @Content(
              schema = @Schema(implementation = TailoringView.class),
              examples = @ExampleObject(name = "tailoring", value = TailoringExamples.VIEW)))
  public TailoringView read(@PathParam("accountId") UUID accountId) {
    return tailoring.find(accountId);
  }

  @POST
  @Path("/preview")
  @Authenticated
  @WritesNothing
  @Operation(
      operationId = "previewTailoring",
      summary = "Shows what one more change would do to the journey; saves nothing")
  @APIResponse(
      responseCode = "200",
      description = "What would be different",
      content =
          @Content(
              schema = @Schema(implementation = JourneyChanges.class),
              examples = @ExampleObject(name = "changes", value = TailoringExamples.CHANGES)))
  public JourneyChanges preview(
      @PathParam("accountId") UUID accountId,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewTailoring.class),
                      examples = @ExampleObject(name = "change", value = TailoringExamples.NEW)))
          @NotNull
          @Valid
          NewTailoring change) {
    return tailoring.preview(accountId, change.change());
  }

  @POST
  @RolesAllowed({
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.TECHNICAL_ADVISOR,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS
  })
  @Idempotent
  @Operation(
      operationId = "tailorJourney",
      summary = "Changes the journey of an account, with a reason",
      description =
          "LEAVE_OUT, ADD or SHIFT, for one contract or all, one quarter or all. What was begun"
              + " stays; what was added counts beside the totals of the matrix.")
  @APIResponse(
      responseCode = "201",
      description = "All that was decided, and the difference",
      content =
          @Content(
              schema = @Schema(implementation = TailoringView.class),
              examples = @ExampleObject(name = "tailoring", value = TailoringExamples.VIEW)))
  public Response add(
      @PathParam("accountId") UUID accountId,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewTailoring.class),
                      examples = @ExampleObject(name = "change", value = TailoringExamples.NEW)))
          @NotNull
          @Valid
          NewTailoring change) {
    TailoringView view = tailoring.add(accountId, change.change());
    return Response.created(URI.create("/v1/accounts/" + accountId + "/tailoring"))
        .entity(view)
        .build();
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed({
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.TECHNICAL_ADVISOR,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS
  })
  @Idempotent
  @Operation(
      operationId = "withdrawTailoring",
      summary = "Takes a change of the journey back, with a reason; it stays on record")
  @APIResponse(
      responseCode = "200",
      description = "All that was decided, and the difference",
      content =
          @Content(
              schema = @Schema(implementation = TailoringView.class),
              examples = @ExampleObject(name = "tailoring", value = TailoringExamples.VIEW)))
  public TailoringView withdraw(
      @PathParam("accountId") UUID accountId,
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = Withdrawal.class),
                      examples =
                          @ExampleObject(name = "why", value = TailoringExamples.WITHDRAWAL)))
          @NotNull
          @Valid
          Withdrawal withdrawal) {
    return tailoring.withdraw(accountId, id, withdrawal.reason());
  }
}
