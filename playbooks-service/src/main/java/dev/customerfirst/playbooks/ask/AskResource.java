package dev.customerfirst.playbooks.ask;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.playbooks.ask.AskView.AskPage;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/asks")
@Tag(name = "Asks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AskResource {

  private final AskService asks;
  private final SecurityIdentity caller;

  AskResource(AskService asks, SecurityIdentity caller) {
    this.asks = asks;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listUnansweredAsks",
      summary = "What a function is asked for and has not answered, oldest first")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content =
          @Content(
              schema = @Schema(implementation = AskPage.class),
              examples = @ExampleObject(name = "ask", value = AskView.LIST)))
  public Response unanswered(
      @Parameter(description = "The function", required = true, example = "MARKETING")
          @QueryParam("of")
          @Nullable String of,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    if (of == null) {
      throw Problems.badQuery("of", "Send the function, such as of=MARKETING.");
    }
    AskPage page =
        asks.unanswered(Codes.parse(Role.class, of, "?of"), PageRequest.of(cursor, limit));
    Response.ResponseBuilder answer = Response.ok(page);
    String next = page.next();
    if (next != null) {
      answer.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return answer.build();
  }

  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(operationId = "readAsk", summary = "One ask, and what was said to it")
  @APIResponse(
      responseCode = "200",
      description = "The ask",
      content =
          @Content(
              schema = @Schema(implementation = AskView.class),
              examples = @ExampleObject(name = "ask", value = AskView.EXAMPLE)))
  public Response read(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    Ask ask = asks.find(id);
    return Answers.ok(ask.view(), ask.version(), ifNoneMatch);
  }

  @PUT
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "changeAsk",
      summary = "Asks for something else; it has to be approved again",
      description = "An owner of the activity may.")
  @APIResponse(
      responseCode = "200",
      description = "The ask",
      content =
          @Content(
              schema = @Schema(implementation = AskView.class),
              examples = @ExampleObject(name = "ask", value = AskView.EXAMPLE)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = ChangedAsk.class),
                      examples = @ExampleObject(name = "body", value = ChangedAsk.EXAMPLE)))
          @NotNull
          @Valid
          ChangedAsk changed) {
    Ask ask = asks.change(id, ifMatch, changed, roles());
    return Answers.ok(ask.view(), ask.version());
  }

  @POST
  @Path("/{id}/answer")
  @Authenticated
  @Idempotent
  @Operation(
      operationId = "answerAsk",
      summary = "Approves or refuses what is asked; only the function that is asked may")
  @APIResponse(
      responseCode = "200",
      description = "The ask",
      content =
          @Content(
              schema = @Schema(implementation = AskView.class),
              examples = @ExampleObject(name = "ask", value = AskView.EXAMPLE)))
  public Response answer(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = Answer.class),
                      examples = @ExampleObject(name = "body", value = Answer.EXAMPLE)))
          @NotNull
          @Valid
          Answer answer) {
    Ask ask = asks.answer(id, answer, roles());
    return Answers.ok(ask.view(), ask.version());
  }

  private Set<Role> roles() {
    return Stream.of(Role.values())
        .filter(role -> caller.hasRole(role.name()))
        .collect(Collectors.toSet());
  }
}
