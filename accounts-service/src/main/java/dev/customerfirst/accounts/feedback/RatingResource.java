package dev.customerfirst.accounts.feedback;

import dev.customerfirst.events.FeedbackKind;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/ratings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
class RatingResource {

  private final FeedbackService feedback;
  private final FeedbackList list;

  RatingResource(FeedbackService feedback, FeedbackList list) {
    this.feedback = feedback;
    this.list = list;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_SUPPORT,
    Roles.SUPPORT_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "recordRating",
      summary = "Record how many stars a customer gave an engagement with us",
      description =
          "Late ones too. With an external id sent before, the same rating is given back (200);"
              + " one that differs is refused (409).")
  @APIResponseSchema(value = FeedbackView.class, responseCode = "201")
  public Response record(@PathParam("id") UUID accountId, @NotNull @Valid NewRating rating) {
    return FeedbackAnswers.recorded(feedback.record(accountId, rating));
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listRatings",
      summary = "List the ratings of an account, oldest first, withdrawn ones too")
  @APIResponseSchema(FeedbackPage.class)
  public Response list(
      @PathParam("id") UUID accountId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(
        uri,
        list.ofAccount(PageRequest.of(cursor, limit), "ratings", accountId, FeedbackKind.RATING));
  }
}
