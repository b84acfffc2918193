package dev.customerfirst.accounts.contact;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/contacts/{id}/sentiments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
class SentimentResource {

  private final SentimentService sentiments;

  SentimentResource(SentimentService sentiments) {
    this.sentiments = sentiments;
  }

  @POST
  @Idempotent
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
      operationId = "saySentiment",
      summary = "Say how a contact feels about us",
      description = "That of the latest day counts; all are kept with who said them.")
  @APIResponseSchema(value = ContactView.class, responseCode = "201")
  public Response say(@PathParam("id") UUID id, @NotNull @Valid NewSentiment sentiment) {
    ContactView view = sentiments.say(id, sentiment);
    return Answers.created(AccountContactResource.location(view), view, view.version());
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listSentiments",
      summary = "List how a contact felt about us, in the order in which it was said")
  @APIResponseSchema(SentimentPage.class)
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(uri, sentiments.list(id, PageRequest.of(cursor, limit)));
  }
}
