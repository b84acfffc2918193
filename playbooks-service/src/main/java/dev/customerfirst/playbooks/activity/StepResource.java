package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.playbooks.step.CommitmentView;
import dev.customerfirst.playbooks.step.DocumentView;
import dev.customerfirst.playbooks.step.NewCommitment;
import dev.customerfirst.playbooks.step.NewDocument;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who may do a step depends on the step: its owners, and a 403 names them. */
@Path("/v1/activities/{id}")
@Tag(name = "Steps", description = "How an activity is played, step by step")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StepResource {

  private final StepService steps;
  private final SecurityIdentity caller;

  StepResource(StepService steps, SecurityIdentity caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @GET
  @Path("/steps")
  @Authenticated
  @Operation(
      operationId = "listSteps",
      summary = "The steps of an activity: who does each by when, what is missing, what was said")
  @APIResponse(
      responseCode = "200",
      description = "The steps, in the order of the playbook",
      content =
          @Content(
              schema = @Schema(implementation = StepsView.class),
              examples = @ExampleObject(name = "steps", value = StepExamples.STEPS)))
  public StepsView list(@PathParam("id") UUID id) {
    return steps.find(id);
  }

  @POST
  @Path("/steps/{step}/completion")
  @Authenticated
  @Idempotent
  @Operation(
      operationId = "completeStep",
      summary = "Says that a step is done; one of its owners may",
      description =
          "Refused while something that comes before it is open, or a document or promise is"
              + " missing. The first step that is done starts the activity.")
  @APIResponse(
      responseCode = "200",
      description = "The steps as they stand now",
      content =
          @Content(
              schema = @Schema(implementation = StepsView.class),
              examples = @ExampleObject(name = "steps", value = StepExamples.STEPS)))
  public StepsView complete(
      @PathParam("id") UUID id,
      @Parameter(example = "plans-written") @PathParam("step") String step,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = StepCompletion.class),
                      examples = @ExampleObject(name = "done", value = StepExamples.COMPLETION)))
          @NotNull
          @Valid
          StepCompletion completion) {
    return steps.complete(id, step, completion, roles());
  }

  @POST
  @Path("/steps/{step}/waiver")
  @Authenticated
  @Idempotent
  @Operation(
      operationId = "waiveStep",
      summary = "Says that a step is not needed here, and why; one of its owners may")
  @APIResponse(
      responseCode = "200",
      description = "The steps as they stand now",
      content =
          @Content(
              schema = @Schema(implementation = StepsView.class),
              examples = @ExampleObject(name = "steps", value = StepExamples.STEPS)))
  public StepsView waive(
      @PathParam("id") UUID id,
      @Parameter(example = "technical-review") @PathParam("step") String step,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = Reason.class),
                      examples = @ExampleObject(name = "why", value = StepExamples.WAIVER)))
          @NotNull
          @Valid
          Reason why) {
    return steps.waive(id, step, why, roles());
  }

  @POST
  @Path("/steps/{step}/reopening")
  @Authenticated
  @Idempotent
  @Operation(
      operationId = "reopenStep",
      summary = "Opens a step again that was completed or waived by mistake",
      description = "Refused while a later step that builds on it is done.")
  @APIResponse(
      responseCode = "200",
      description = "The steps as they stand now",
      content =
          @Content(
              schema = @Schema(implementation = StepsView.class),
              examples = @ExampleObject(name = "steps", value = StepExamples.STEPS)))
  public StepsView reopen(
      @PathParam("id") UUID id,
      @Parameter(example = "plans-written") @PathParam("step") String step,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = Reason.class),
                      examples = @ExampleObject(name = "why", value = ActivityExamples.REASON)))
          @NotNull
          @Valid
          Reason why) {
    return steps.reopen(id, step, why, roles());
  }

  @POST
  @Path("/documents")
  @Authenticated
  @Idempotent
  @Operation(
      operationId = "addActivityDocument",
      summary = "Says where a document stands that this activity produced; one of its owners may")
  @APIResponse(
      responseCode = "201",
      description = "The document",
      content =
          @Content(
              schema = @Schema(implementation = DocumentView.class),
              examples = @ExampleObject(name = "document", value = StepExamples.DOCUMENT)))
  public Response addDocument(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewDocument.class),
                      examples =
                          @ExampleObject(name = "document", value = StepExamples.NEW_DOCUMENT)))
          @NotNull
          @Valid
          NewDocument document) {
    return created(id, steps.add(id, document, roles()));
  }

  @POST
  @Path("/commitments")
  @Authenticated
  @Idempotent
  @Operation(
      operationId = "recordCommitment",
      summary = "Records what somebody on the customer's side promised; one of its owners may",
      description =
          "A champion agrees to plans and commits resources; the economic buyer's word counts for"
              + " their own attendance only.")
  @APIResponse(
      responseCode = "201",
      description = "The promise",
      content =
          @Content(
              schema = @Schema(implementation = CommitmentView.class),
              examples = @ExampleObject(name = "commitment", value = StepExamples.COMMITMENT)))
  public Response recordCommitment(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewCommitment.class),
                      examples =
                          @ExampleObject(name = "promise", value = StepExamples.NEW_COMMITMENT)))
          @NotNull
          @Valid
          NewCommitment commitment) {
    return created(id, steps.add(id, commitment, roles()));
  }

  private static Response created(UUID id, Object view) {
    return Response.created(URI.create("/v1/activities/" + id + "/steps")).entity(view).build();
  }

  private Set<Role> roles() {
    return Stream.of(Role.values())
        .filter(role -> caller.hasRole(role.name()))
        .collect(Collectors.toSet());
  }
}
