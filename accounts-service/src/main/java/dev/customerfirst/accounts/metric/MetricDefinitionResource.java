package dev.customerfirst.accounts.metric;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/v1/metric-definitions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Metric definitions", description = "What figures mean, the same for everybody")
class MetricDefinitionResource {

  private final MetricDefinitionService definitions;

  MetricDefinitionResource(MetricDefinitionService definitions) {
    this.definitions = definitions;
  }

  @GET
  @Authenticated
  @Operation(operationId = "listMetricDefinitions", summary = "List what metrics mean, by name")
  @APIResponseSchema(MetricDefinitionPage.class)
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, definitions.page(PageRequest.of(cursor, limit)));
  }

  @GET
  @Path("{name}")
  @Authenticated
  @Operation(operationId = "getMetricDefinition", summary = "Read what a metric means")
  @APIResponseSchema(MetricDefinitionView.class)
  public Response get(
      @PathParam("name") @MetricName String name,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    MetricDefinitionView view = definitions.find(name);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PUT
  @Path("{name}")
  @RolesAllowed({Roles.TECHNICAL_SUCCESS_MANAGER, Roles.VP_TECHNICAL_SUCCESS, Roles.PRODUCT})
  @Operation(
      operationId = "defineMetric",
      summary = "Define a metric, or word its definition better",
      description =
          "A new name needs no If-Match. Unit, period and kind of numbers stay as first defined.")
  @APIResponseSchema(
      value = MetricDefinitionView.class,
      responseCode = "200",
      responseDescription = "Known before")
  @APIResponse(
      responseCode = "201",
      description = "Defined",
      content = @Content(schema = @Schema(implementation = MetricDefinitionView.class)))
  public Response define(
      @PathParam("name") @MetricName String name,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid NewMetricDefinition definition) {
    MetricDefinitionService.Defined defined =
        definitions.define(name, ifMatch, definition.meaning());
    MetricDefinitionView view = defined.definition();
    return defined.created()
        ? Answers.created(URI.create("/v1/metric-definitions/" + name), view, view.version())
        : Answers.ok(view, view.version());
  }
}
