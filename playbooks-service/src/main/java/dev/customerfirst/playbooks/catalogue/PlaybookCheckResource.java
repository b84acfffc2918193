package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.kit.http.WritesNothing;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbook-checks")
@Tag(name = "Playbooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlaybookCheckResource {

  private final PlaybookDesk desk;

  PlaybookCheckResource(PlaybookDesk desk) {
    this.desk = desk;
  }

  @POST
  @Authenticated
  @WritesNothing
  @Operation(
      operationId = "checkPlaybook",
      summary = "Says what would keep a playbook from being published; saves nothing")
  @APIResponse(
      responseCode = "200",
      description = "The findings; none when it can be played",
      content =
          @Content(
              schema = @Schema(implementation = LintReport.class),
              examples = @ExampleObject(name = "findings", value = PlaybookExamples.FINDINGS)))
  public LintReport check(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = PlaybookDraft.class),
                      examples = @ExampleObject(name = "draft", value = PlaybookExamples.DRAFT)))
          @NotNull
          @Valid
          PlaybookDraft draft) {
    return desk.lint(draft);
  }
}
