package dev.customerfirst.renewals.milestone;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/accounts/{accountId}/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Milestones", description = "What an account did for the first time")
class MilestoneResource {

  private static final String MILESTONES =
      """
      {"accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11",
       "firstPaidContract": {"contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42",
         "value": {"amount": "120000.00", "currency": "EUR"},
         "startsOn": "2026-02-01", "signedOn": "2026-01-15"}}
      """;

  private final MilestoneService milestones;

  MilestoneResource(MilestoneService milestones) {
    this.milestones = milestones;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getMilestones",
      summary = "What an account did for the first time",
      description = "That somebody pays is the best reference there is.")
  @APIResponse(
      responseCode = "200",
      description = "The milestones; null where the account has not come that far",
      content =
          @Content(
              schema = @Schema(implementation = MilestonesView.class),
              examples = @ExampleObject(name = "milestones", value = MILESTONES)))
  public MilestonesView read(@PathParam("accountId") UUID accountId) {
    return milestones.of(accountId);
  }
}
