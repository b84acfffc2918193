package dev.customerfirst.accounts.contact;

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

@Path("/v1/contacts/imports")
@Consumes({RowFormat.TEXT_CSV, RowFormat.X_NDJSON})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts from a CRM")
class ContactImportResource {

  private static final String CSV =
      """
      externalId.system,externalId.id,accountExternalId.system,accountExternalId.id,name,email
      crm,0035e00004LenaV,crm,0015e00002AbCdE,Lena Voss,lena.voss@northwind.example
      """;

  private static final String NDJSON =
      """
      {"externalId": {"system": "crm", "id": "0035e"}, "accountExternalId": {"system": "crm", \
      "id": "0015e"}, "name": "Lena Voss"}
      """;

  private final Uploads uploads;
  private final ContactImports contacts;

  ContactImportResource(Uploads uploads, ContactImports contacts) {
    this.uploads = uploads;
    this.contacts = contacts;
  }

  @POST
  @Idempotent(byItself = true)
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.SALES_ENGINEER,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.SUPPORT_ENGINEER,
    Roles.CUSTOMER_SUPPORT,
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "importContacts",
      summary = "Import the customers' people from a file",
      description =
          "Up to 1 GiB. What a row leaves out stays as it is; an empty cell is left out. Follow the"
              + " operation that is answered.")
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
    return uploads.take(contacts, dryRun, mapping, headers, rows);
  }
}
