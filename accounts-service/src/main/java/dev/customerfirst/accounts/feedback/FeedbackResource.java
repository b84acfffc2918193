package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.domain.FeedbackStatus;
import dev.customerfirst.accounts.domain.Mood;
import dev.customerfirst.events.FeedbackKind;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
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
import jakarta.ws.rs.HeaderParam;
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

@Path("/v1/feedback")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
class FeedbackResource {

  private final FeedbackService feedback;
  private final FeedbackList list;

  FeedbackResource(FeedbackService feedback, FeedbackList list) {
    this.feedback = feedback;
    this.list = list;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listFeedback",
      summary = "List feedback, oldest first; status=UNANSWERED shows who waits for an answer")
  @APIResponseSchema(FeedbackPage.class)
  public Response list(
      @QueryParam("accountId") @Nullable UUID accountId,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("mood") @Nullable String mood,
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    FeedbackFilter filter =
        new FeedbackFilter(
            accountId,
            kind == null ? null : Codes.parse(FeedbackKind.class, kind, "?kind"),
            null,
            mood == null ? null : Codes.parse(Mood.class, mood, "?mood"),
            null,
            status == null ? null : Codes.parse(FeedbackStatus.class, status, "?status"),
            false);
    return Pages.respond(
        uri,
        list.page(
            PageRequest.of(cursor, limit), "feedback", FeedbackList.Order.OLDEST_FIRST, filter));
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(operationId = "getFeedback", summary = "Read what a customer said")
  @APIResponseSchema(FeedbackView.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    FeedbackView view = feedback.find(id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @POST
  @Path("{id}/answer")
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_SUPPORT,
    Roles.SUPPORT_ENGINEER,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.SALES_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.VP_SALES
  })
  @Operation(
      operationId = "answerFeedback",
      summary = "Say what was done about feedback",
      description = "Clears the alert about an unhappy customer.")
  @APIResponseSchema(FeedbackView.class)
  public Response answer(@PathParam("id") UUID id, @NotNull @Valid FeedbackReason reason) {
    FeedbackView view = feedback.answer(id, reason);
    return Answers.ok(view, view.version());
  }

  @POST
  @Path("{id}/withdrawal")
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.CUSTOMER_ENGINEER,
    Roles.TECHNICAL_ADVISOR,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.SALES_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.VP_SALES,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "withdrawFeedback",
      summary = "Withdraw feedback that was recorded by mistake",
      description = "It stays in the lists, marked, and counts nowhere any more.")
  @APIResponseSchema(FeedbackView.class)
  public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid FeedbackReason reason) {
    FeedbackView view = feedback.withdraw(id, reason);
    return Answers.ok(view, view.version());
  }
}
