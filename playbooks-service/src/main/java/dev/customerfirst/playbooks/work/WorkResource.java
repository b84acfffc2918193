package dev.customerfirst.playbooks.work;

import dev.customerfirst.kit.http.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Tag(name = "Work", description = "What somebody has to do, across all accounts")
@Produces(MediaType.APPLICATION_JSON)
class WorkResource {

  private static final String EXAMPLE =
      """
      {
        "personId": "01930c5e-7a09-7b2a-8e0d-1a5b0c9f3d44",
        "items": [
          {
            "activityId": "01930c5e-7b00-7a1b-8c2d-3e4f5a6b7c8d",
            "accountId": "01930c5e-7a10-7c3b-9f1e-2b6c1d0a4e55",
            "contractId": "01930c5e-7a11-7d4c-8a2f-3c7d2e1b5f66",
            "opportunityId": null, "code": "KICKOFF", "quarter": null, "status": "SCHEDULED",
            "dueOn": "2026-01-15", "overdue": false, "seats": ["TECHNICAL_ADVISOR"],
            "waitsFor": null, "playbook": "KICKOFF", "coveredFor": null
          }
        ],
        "next": null
      }
      """;

  private final WorkService work;

  WorkResource(WorkService work) {
    this.work = work;
  }

  @GET
  @Path("/my-work")
  @Authenticated
  @Operation(
      operationId = "listMyWork",
      summary = "What whoever asks has to do, by due day",
      description =
          "The open activities of all accounts on whose teams they sit, where it is their seat's to"
              + " do. The token's subject names the person.")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              schema = @Schema(implementation = WorkPage.class),
              examples = @ExampleObject(name = "work", value = EXAMPLE)))
  public Response mine(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return answer(uri, work.mine(PageRequest.of(cursor, limit)));
  }

  @GET
  @Path("/people/{personId}/work")
  @Authenticated
  @Operation(operationId = "listWork", summary = "What a person has to do, by due day")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              schema = @Schema(implementation = WorkPage.class),
              examples = @ExampleObject(name = "work", value = EXAMPLE)))
  public Response of(
      @PathParam("personId") UUID personId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return answer(uri, work.of(personId, PageRequest.of(cursor, limit)));
  }

  private static Response answer(UriInfo uri, WorkPage page) {
    Response.ResponseBuilder answer = Response.ok(page);
    String next = page.next();
    if (next != null) {
      answer.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return answer.build();
  }
}
