package dev.customerfirst.playbooks.journey;

import dev.customerfirst.kit.http.WritesNothing;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "Journeys", description = "What a contract calls for, and how far an account has come")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class JourneyResource {

  private final JourneyPreviewService previews;
  private final JourneySummaryService summaries;
  private final WhatIfService whatIf;

  JourneyResource(
      JourneyPreviewService previews, JourneySummaryService summaries, WhatIfService whatIf) {
    this.previews = previews;
    this.whatIf = whatIf;
    this.summaries = summaries;
  }

  @POST
  @Path("/journeys/preview")
  @Authenticated
  @WritesNothing
  @Operation(
      operationId = "previewJourney",
      summary = "Shows the activities a contract would have; saves nothing")
  @APIResponse(
      responseCode = "200",
      description = "The journey",
      content =
          @Content(
              schema = @Schema(implementation = JourneyPreview.class),
              examples = @ExampleObject(name = "journey", value = JourneyExamples.PREVIEW)))
  public JourneyPreview preview(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = JourneyDraft.class),
                      examples = @ExampleObject(name = "draft", value = JourneyExamples.DRAFT)))
          @NotNull
          @Valid
          JourneyDraft draft) {
    return previews.preview(draft);
  }

  @GET
  @Path("/accounts/{accountId}/journey")
  @Authenticated
  @Operation(
      operationId = "readJourney",
      summary = "How far an account has come: its contracts, each with what is planned and done")
  @APIResponse(
      responseCode = "200",
      description = "The account's journey",
      content =
          @Content(
              schema = @Schema(implementation = JourneySummary.class),
              examples = @ExampleObject(name = "summary", value = JourneyExamples.SUMMARY)))
  public JourneySummary read(@PathParam("accountId") UUID accountId) {
    return summaries.of(accountId);
  }

  @POST
  @Path("/accounts/{accountId}/journey/what-if")
  @Authenticated
  @WritesNothing
  @Operation(
      operationId = "askWhatIf",
      summary = "What another tier, other contract days or a playbook's draft would change",
      description =
          "Answers what would be added, removed and moved, what was begun and stays, and the hours"
              + " of each role before and after. Saves nothing.")
  @APIResponse(
      responseCode = "200",
      description = "What would be different",
      content =
          @Content(
              schema = @Schema(implementation = JourneyChanges.class),
              examples = @ExampleObject(name = "changes", value = TailoringExamples.CHANGES)))
  public JourneyChanges whatIf(
      @PathParam("accountId") UUID accountId,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = WhatIf.class),
                      examples = @ExampleObject(name = "tier", value = TailoringExamples.WHAT_IF)))
          @NotNull
          @Valid
          WhatIf wanted) {
    return whatIf.answer(accountId, wanted);
  }
}
