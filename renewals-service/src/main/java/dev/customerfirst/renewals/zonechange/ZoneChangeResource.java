package dev.customerfirst.renewals.zonechange;

import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/zone-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time zones", description = "What changes of the time zone rules moved")
class ZoneChangeResource {

  private static final String EXAMPLE =
      """
      {"items": [
        {"id": "0199c2d4-8a10-7b2c-8f3d-0a1b2c3d4e5f", "from": "2025a", "to": "2025b",
         "at": "2026-03-25T06:00:00Z", "lastAt": "2026-03-25T06:00:02Z", "contracts": 4210,
         "moved": 12, "examples": [
          {"contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42", "kind": "QUARTER_ELAPSED",
           "number": 2, "before": "2026-07-31T03:00:00Z", "after": "2026-07-31T04:00:00Z"}]}],
       "next": null}
      """;

  private final ZoneChanges changes;

  ZoneChangeResource(ZoneChanges changes) {
    this.changes = changes;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listZoneChanges",
      summary = "Changes of the time zone rules and what they moved, newest first",
      description =
          "When a service starts with other rules than those its moments were planned with, moments"
              + " whose day begins at another instant now are moved.")
  @APIResponse(
      responseCode = "200",
      description = "A page of changes",
      content = @Content(examples = @ExampleObject(name = "a page", value = EXAMPLE)))
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, changes.list(PageRequest.of(cursor, limit)));
  }
}
