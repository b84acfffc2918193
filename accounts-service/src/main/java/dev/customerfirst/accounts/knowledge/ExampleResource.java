package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.events.Roles;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/knowledge/examples")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Knowledge")
class ExampleResource {

  private final ExampleService examples;

  ExampleResource(ExampleService examples) {
    this.examples = examples;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_ENGINEER,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.VALUE_ENGINEER,
    Roles.SUPPORT_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "tellKnowledgeExample",
      summary = "Keep an example from the customer's work, for a deal or for health")
  @APIResponseSchema(value = ExampleView.class, responseCode = "201")
  public Response tell(@PathParam("id") UUID id, @NotNull @Valid NewExample example) {
    ExampleView view = examples.tell(id, example);
    return Response.created(URI.create("/v1/accounts/" + id + "/knowledge/examples"))
        .entity(view)
        .build();
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listKnowledgeExamples",
      summary = "List the examples from a customer's work, oldest first")
  @APIResponseSchema(ExamplePage.class)
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("opportunityId") @Nullable UUID opportunityId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, examples.list(id, PageRequest.of(cursor, limit), opportunityId));
  }
}
