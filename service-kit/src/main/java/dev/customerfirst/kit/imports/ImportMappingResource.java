package dev.customerfirst.kit.imports;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.WritesNothing;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/import-mappings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Import mappings", description = "From columns of other systems to ours, in JSONata")
class ImportMappingResource {

  private static final String NAME = "[a-z0-9][a-z0-9-]{0,79}";
  private static final String NAME_SENTENCE =
      "Use lower-case letters, digits and hyphens, at most 80.";

  private final ImportMappings mappings;

  ImportMappingResource(ImportMappings mappings) {
    this.mappings = mappings;
  }

  @GET
  @Authenticated
  @Operation(operationId = "listImportMappings", summary = "List import mappings by name")
  @APIResponseSchema(MappingPage.class)
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, mappings.list(PageRequest.of(cursor, limit)));
  }

  @GET
  @Path("{name}")
  @Authenticated
  @Operation(operationId = "getImportMapping", summary = "Read an import mapping")
  @APIResponseSchema(MappingView.class)
  public Response get(
      @PathParam("name") String name, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    MappingView view = MappingView.of(mappings.find(name));
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PUT
  @Path("{name}")
  @RolesAllowed({Roles.INTEGRATION, Roles.SALES_MANAGER, Roles.TECHNICAL_SUCCESS_MANAGER})
  @Operation(
      operationId = "keepImportMapping",
      summary = "Write or replace an import mapping",
      description =
          "JSONata: the input is a row, the outcome the row wanted; $error(...) and $assert(...)"
              + " refuse a row with that sentence. A known name needs If-Match.")
  @APIResponseSchema(
      value = MappingView.class,
      responseCode = "200",
      responseDescription = "Known before")
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = MappingView.class)))
  public Response keep(
      @PathParam("name") @Pattern(regexp = NAME, message = NAME_SENTENCE) String name,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewMapping mapping) {
    ImportMappings.Kept kept = mappings.keep(name, ifMatch, mapping);
    MappingView view = MappingView.of(kept.mapping());
    return kept.created()
        ? Answers.created(URI.create("/v1/import-mappings/" + name), view, view.version())
        : Answers.ok(view, view.version());
  }

  @DELETE
  @Path("{name}")
  @RolesAllowed({Roles.INTEGRATION, Roles.SALES_MANAGER, Roles.TECHNICAL_SUCCESS_MANAGER})
  @Operation(
      operationId = "deleteImportMapping",
      summary = "Delete an import mapping",
      description = "Answers what was deleted. Imports that were begun with it keep it.")
  @APIResponseSchema(value = MappingView.class, responseCode = "200")
  public Response delete(
      @PathParam("name") String name, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return Response.ok(MappingView.of(mappings.delete(name, ifMatch))).build();
  }

  @POST
  @Path("preview")
  @WritesNothing
  @RolesAllowed({Roles.INTEGRATION, Roles.SALES_MANAGER, Roles.TECHNICAL_SUCCESS_MANAGER})
  @Operation(
      operationId = "previewImportMapping",
      summary = "Try a mapping on up to 20 rows",
      description = "Shows what each row becomes, or why it would be refused.")
  @APIResponseSchema(value = MappingOutcome.class, responseCode = "200")
  public Response preview(@NotNull @Valid MappingTrial trial) {
    return Response.ok(mappings.preview(trial)).build();
  }
}
