package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/playbooks")
@Tag(name = "Playbooks")
@Produces(MediaType.APPLICATION_JSON)
class PlaybookResource {

  private final Playbooks playbooks;

  PlaybookResource(Playbooks playbooks) {
    this.playbooks = playbooks;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listPlaybooks",
      summary = "The playbooks: what starts each, its steps, who does them, by when",
      description = "In the order in which a customer meets them.")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content =
          @Content(
              schema = @Schema(implementation = PlaybookPage.class),
              examples = @ExampleObject(name = "playbooks", value = PlaybookExamples.LIST)))
  public PlaybookPage list(
      @Parameter(description = "Only those that serve this goal", example = "ADOPTION")
          @QueryParam("goal")
          @Nullable String goal) {
    return new PlaybookPage(
        goal == null
            ? playbooks.all()
            : playbooks.serving(Codes.parse(SuccessGoal.class, goal, "?goal")),
        null);
  }

  @GET
  @Path("/{code}")
  @Authenticated
  @Operation(operationId = "readPlaybook", summary = "One playbook")
  @APIResponse(
      responseCode = "200",
      description = "The playbook",
      content =
          @Content(
              schema = @Schema(implementation = Playbook.class),
              examples = @ExampleObject(name = "renewal", value = PlaybookExamples.ONE)))
  public Playbook read(@Parameter(example = "KICKOFF") @PathParam("code") String code) {
    return playbooks.called(code).orElseThrow(() -> Problems.notFound("playbook", code));
  }
}
