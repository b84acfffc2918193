package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.playbooks.catalogue.EditionView.EditionList;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/playbooks")
@Tag(name = "Playbooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlaybookResource {

  private final PlaybookCatalogue catalogue;
  private final PlaybookDesk desk;

  PlaybookResource(PlaybookCatalogue catalogue, PlaybookDesk desk) {
    this.catalogue = catalogue;
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listPlaybooks",
      summary = "The playbooks: what starts each, its steps, who does them, by when",
      description =
          "In the order in which a customer meets them, each in its newest edition; retired ones"
              + " are left out.")
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
    Playbooks playbooks = catalogue.current();
    return new PlaybookPage(
        goal == null
            ? playbooks.all()
            : playbooks.serving(Codes.parse(SuccessGoal.class, goal, "?goal")),
        null);
  }

  @GET
  @Path("/{code}")
  @Authenticated
  @Operation(operationId = "readPlaybook", summary = "One playbook in its newest edition")
  @APIResponse(
      responseCode = "200",
      description = "The playbook",
      content =
          @Content(
              schema = @Schema(implementation = Playbook.class),
              examples = @ExampleObject(name = "renewal", value = PlaybookExamples.ONE)))
  public Playbook read(@Parameter(example = "KICKOFF") @PathParam("code") String code) {
    return catalogue.current().called(code).orElseThrow(() -> Problems.notFound("playbook", code));
  }

  @GET
  @Path("/{code}/editions")
  @Authenticated
  @Operation(
      operationId = "listPlaybookEditions",
      summary = "Every edition of a playbook, newest first: what was new, and when to look again")
  @APIResponse(
      responseCode = "200",
      description = "All editions",
      content =
          @Content(
              schema = @Schema(implementation = EditionList.class),
              examples = @ExampleObject(name = "editions", value = PlaybookExamples.EDITIONS)))
  public EditionList editions(@Parameter(example = "KICKOFF") @PathParam("code") String code) {
    return desk.editions(code);
  }

  @GET
  @Path("/{code}/editions/{number}")
  @Authenticated
  @Operation(
      operationId = "readPlaybookEdition",
      summary = "One edition, as it was published; it never changes")
  @APIResponse(
      responseCode = "200",
      description = "The edition",
      content =
          @Content(
              schema = @Schema(implementation = Playbook.class),
              examples = @ExampleObject(name = "renewal", value = PlaybookExamples.ONE)))
  public Playbook edition(
      @Parameter(example = "KICKOFF") @PathParam("code") String code,
      @Parameter(example = "1") @PathParam("number") int number) {
    return desk.edition(code, number);
  }

  @GET
  @Path("/{code}/editions/{number}/differences")
  @Authenticated
  @Operation(
      operationId = "comparePlaybookEditions",
      summary = "What changed from an earlier edition to this one")
  @APIResponse(
      responseCode = "200",
      description = "The differences",
      content =
          @Content(
              schema = @Schema(implementation = PlaybookDifference.class),
              examples = @ExampleObject(name = "differences", value = PlaybookExamples.DIFFERENCE)))
  public PlaybookDifference compare(
      @Parameter(example = "KICKOFF") @PathParam("code") String code,
      @Parameter(example = "2") @PathParam("number") int number,
      @Parameter(description = "The other edition; the one before where left out", example = "1")
          @QueryParam("from")
          @Nullable Integer from) {
    return desk.difference(code, from == null ? number - 1 : from, number);
  }

  @POST
  @Path("/{code}/retirement")
  @RolesAllowed({Roles.TECHNICAL_SUCCESS_MANAGER, Roles.VP_TECHNICAL_SUCCESS})
  @Idempotent
  @Operation(
      operationId = "retirePlaybook",
      summary = "Takes a playbook out of use: nothing new starts from it, what runs goes on",
      description = "Publish an edition to bring it back.")
  @APIResponse(
      responseCode = "200",
      description = "Its editions, none of them current",
      content =
          @Content(
              schema = @Schema(implementation = EditionList.class),
              examples = @ExampleObject(name = "editions", value = PlaybookExamples.EDITIONS)))
  public EditionList retire(
      @Parameter(example = "KICKOFF") @PathParam("code") String code,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = Retirement.class),
                      examples = @ExampleObject(name = "why", value = PlaybookExamples.RETIREMENT)))
          @NotNull
          @Valid
          Retirement retirement) {
    desk.retire(code, retirement.reason());
    return desk.editions(code);
  }
}
