package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/playbooks/{code}/draft")
@Tag(name = "Playbooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlaybookDraftResource {

  private final PlaybookDesk desk;

  PlaybookDraftResource(PlaybookDesk desk) {
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "readPlaybookDraft",
      summary = "The next edition as far as it is written, and what keeps it from being published")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content =
          @Content(
              schema = @Schema(implementation = DraftView.class),
              examples = @ExampleObject(name = "draft", value = PlaybookExamples.DRAFT_VIEW)))
  public Response read(
      @Parameter(example = "KICKOFF") @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    VersionedDraft draft = desk.draft(code);
    return Answers.ok(draft.view(), draft.version(), ifNoneMatch);
  }

  @PUT
  @RolesAllowed({Roles.TECHNICAL_SUCCESS_MANAGER, Roles.VP_TECHNICAL_SUCCESS})
  @Operation(
      operationId = "writePlaybookDraft",
      summary = "Writes the next edition of a playbook, or a new playbook",
      description =
          "Nothing is played from a draft, and it may have findings. If-Match is needed as soon as"
              + " there is one.")
  @APIResponse(
      responseCode = "200",
      description = "The draft, written again",
      content =
          @Content(
              schema = @Schema(implementation = DraftView.class),
              examples = @ExampleObject(name = "draft", value = PlaybookExamples.DRAFT_VIEW)))
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  public Response write(
      @Parameter(example = "EXECUTIVE_BRIEFING")
          @PathParam("code")
          @Pattern(
              regexp = PlaybookDraft.CODE,
              message = "A code is made of A-Z, 0-9 and _, and begins with a letter.")
          String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = PlaybookDraft.class),
                      examples = @ExampleObject(name = "draft", value = PlaybookExamples.DRAFT)))
          @NotNull
          @Valid
          PlaybookDraft draft) {
    VersionedDraft written = desk.write(code, ifMatch, draft);
    return written.created()
        ? Answers.created(
            URI.create("/v1/playbooks/" + code + "/draft"), written.view(), written.version())
        : Answers.ok(written.view(), written.version());
  }

  @DELETE
  @RolesAllowed({Roles.TECHNICAL_SUCCESS_MANAGER, Roles.VP_TECHNICAL_SUCCESS})
  @Operation(operationId = "discardPlaybookDraft", summary = "Throws a draft away")
  @APIResponse(responseCode = "204", description = "Thrown away")
  public Response discard(
      @Parameter(example = "KICKOFF") @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    desk.discard(code, ifMatch);
    return Response.noContent().build();
  }

  @GET
  @Path("/differences")
  @Authenticated
  @Operation(
      operationId = "comparePlaybookDraft",
      summary = "What the draft changes in the newest edition")
  @APIResponse(
      responseCode = "200",
      description = "The differences",
      content =
          @Content(
              schema = @Schema(implementation = PlaybookDifference.class),
              examples = @ExampleObject(name = "differences", value = PlaybookExamples.DIFFERENCE)))
  public PlaybookDifference compare(
      @Parameter(example = "KICKOFF") @PathParam("code") String code) {
    return desk.ofDraft(code);
  }

  @POST
  @Path("/publication")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.TECHNICAL_SUCCESS_MANAGER, Roles.VP_TECHNICAL_SUCCESS})
  @Idempotent
  @Operation(
      operationId = "publishPlaybook",
      summary = "Makes the draft the next edition: what starts from now on follows it",
      description =
          "Refused while the draft has findings. An edition never changes, and what runs stays on"
              + " its own until it is moved. Needs no body.")
  @APIResponse(
      responseCode = "201",
      description = "The edition",
      content =
          @Content(
              schema = @Schema(implementation = Playbook.class),
              examples = @ExampleObject(name = "edition", value = PlaybookExamples.ONE)))
  public Response publish(@Parameter(example = "KICKOFF") @PathParam("code") String code) {
    EditionRecord published = desk.publish(code);
    return Response.created(URI.create("/v1/playbooks/" + code + "/editions/" + published.number()))
        .entity(published.playbook())
        .build();
  }
}
