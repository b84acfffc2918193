package dev.customerfirst.accounts.scorecard;

import dev.customerfirst.accounts.domain.Department;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/scorecards/{department}/figures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
class FigureResource {

  private final FigureService figures;

  FigureResource(FigureService figures) {
    this.figures = figures;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.HEAD_OF_ENGINEERING,
    Roles.PRODUCT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "recordScorecardFigure",
      summary = "Say how a metric of a department stands",
      description = "For one day the later figure counts; the earlier one stays in the list.")
  @APIResponseSchema(value = FigureView.class, responseCode = "201")
  public Response take(
      @PathParam("department") String department, @NotNull @Valid NewFigure figure) {
    FigureView view = figures.take(Codes.parse(Department.class, department, ""), figure);
    return Response.created(URI.create("/v1/scorecards/" + view.department() + "/figures"))
        .entity(view)
        .build();
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listScorecardFigures",
      summary = "List the figures of a department, newest first")
  @APIResponseSchema(FigurePage.class)
  public Response list(
      @PathParam("department") String department,
      @QueryParam("code") @Nullable String code,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(
        uri,
        figures.page(
            Codes.parse(Department.class, department, ""), code, PageRequest.of(cursor, limit)));
  }
}
