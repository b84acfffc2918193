package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.batch.ImportExamples;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.imports.Uploads;
import dev.customerfirst.kit.rows.RowFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/imports")
@Consumes({RowFormat.TEXT_CSV, RowFormat.X_NDJSON})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class PersonImportResource {

  private static final String CSV =
      """
      displayName,email,roles,skills
      Ada Moreno,ada.moreno@customer-first.example,ACCOUNT_EXECUTIVE;SALES_MANAGER,Spanish
      """;

  private static final String NDJSON =
      """
      {"displayName": "Ada", "email": "ada@customer-first.example", "roles": ["PRODUCT"]}
      """;

  private final Uploads uploads;
  private final PersonImports people;

  PersonImportResource(Uploads uploads, PersonImports people) {
    this.uploads = uploads;
    this.people = people;
  }

  @POST
  @Idempotent(byItself = true)
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "importPeople",
      summary = "Import our own people from a file",
      description =
          "By e-mail address. Several roles or skills stand in one cell, separated by semicolons;"
              + " working hours need NDJSON.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = RowFormat.TEXT_CSV,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "csv", value = CSV)),
        @Content(
            mediaType = RowFormat.X_NDJSON,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "ndjson", value = NDJSON))
      })
  @APIResponse(
      responseCode = "202",
      description = "The file is here; Location leads to what becomes of it",
      content =
          @Content(
              schema = @Schema(ref = "Operation"),
              examples = @ExampleObject(name = "queued", value = ImportExamples.QUEUED)))
  public Response take(
      @Parameter(description = ImportExamples.DRY_RUN) @QueryParam("dryRun")
          @Nullable String dryRun,
      @Parameter(description = ImportExamples.MAPPING) @QueryParam("mapping")
          @Nullable String mapping,
      @Context HttpHeaders headers,
      InputStream rows) {
    return uploads.take(people, dryRun, mapping, headers, rows);
  }
}
