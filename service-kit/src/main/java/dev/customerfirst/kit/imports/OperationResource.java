package dev.customerfirst.kit.imports;

import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rows.RowFormat;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations", description = "What takes longer than a request, imports for instance")
class OperationResource {

  private static final String CSV_EXAMPLE =
      """
      _line,_problem,_sentence,externalId.system,externalId.id,name,timeZone
      4,unknown-time-zone,"Send an IANA time zone, such as Europe/Berlin.",crm,0015e,Fabrikam,Mars
      """;

  private static final String NDJSON_EXAMPLE =
      """
      {"_line": 4, "_problem": "unknown-time-zone", "_sentence": "Send an IANA time zone.", \
      "externalId": {"system": "crm", "id": "0015e"}, "name": "Fabrikam", "timeZone": "Mars"}
      """;

  private final OperationDesk desk;

  OperationResource(OperationDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(operationId = "getOperation", summary = "See how far an operation has come")
  @APIResponseSchema(OperationView.class)
  public Response get(@PathParam("id") UUID id) {
    return Response.ok(OperationView.of(desk.find(id))).build();
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listOperations",
      summary = "List operations, newest first",
      description = "Your own, and those that one of your roles may start.")
  @APIResponseSchema(OperationPage.class)
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, desk.list(PageRequest.of(cursor, limit)));
  }

  @GET
  @Path("{id}/verdicts")
  @Authenticated
  @Operation(
      operationId = "listVerdicts",
      summary = "List what became of each row, in the order of the file",
      description = "With result=failed only those that were refused.")
  @APIResponseSchema(VerdictPage.class)
  public Response verdicts(
      @PathParam("id") UUID id,
      @QueryParam("result") @Nullable String result,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    RowResult only = result == null ? null : result(result);
    return Pages.respond(uri, desk.verdicts(id, only, PageRequest.of(cursor, limit)));
  }

  private static RowResult result(String written) {
    if (Arrays.stream(RowResult.values()).noneMatch(r -> lower(r).equals(written))) {
      throw Problems.badQuery("result", "'result' is created, updated, unchanged or failed.");
    }
    return Codes.parse(RowResult.class, written.toUpperCase(Locale.ROOT), "?result");
  }

  private static String lower(RowResult result) {
    return result.name().toLowerCase(Locale.ROOT);
  }

  @GET
  @Path("{id}/rejects")
  @Produces({RowFormat.TEXT_CSV, RowFormat.X_NDJSON})
  @Authenticated
  @Operation(
      operationId = "downloadRejects",
      summary = "Download the refused rows, to mend them and send them again",
      description =
          "In the format of the file that was sent, in front of each row its line, its problem and"
              + " a sentence. An import passes over these three.")
  @APIResponse(
      responseCode = "200",
      description = "The refused rows",
      content = {
        @Content(
            mediaType = RowFormat.TEXT_CSV,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "csv", value = CSV_EXAMPLE)),
        @Content(
            mediaType = RowFormat.X_NDJSON,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "ndjson", value = NDJSON_EXAMPLE))
      })
  public Response rejects(@PathParam("id") UUID id) {
    ImportOperation operation = desk.find(id);
    RowFormat format = operation.request().format();
    StreamingOutput rows =
        out ->
            desk.writeRejects(
                operation, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    return Response.ok(rows)
        .type(format.mediaType() + ";charset=UTF-8")
        .header(
            "Content-Disposition",
            "attachment; filename=\"rejects-"
                + id
                + "."
                + format.name().toLowerCase(Locale.ROOT)
                + "\"")
        .build();
  }

  @POST
  @Path("{id}/cancellation")
  @Idempotent
  @Authenticated
  @Operation(
      operationId = "cancelOperation",
      summary = "Stop an operation",
      description = "What was applied stays; the rows after it are left alone.")
  @APIResponseSchema(value = OperationView.class, responseCode = "200")
  public Response cancel(@PathParam("id") UUID id) {
    return Response.ok(desk.cancel(id)).build();
  }
}
