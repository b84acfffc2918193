package dev.customerfirst.playbooks.ask;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.playbooks.ask.AskView.AskPage;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/activities/{id}/asks")
@Tag(name = "Asks", description = "What account teams need of other functions, once these agree")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActivityAskResource {

  private final AskService asks;
  private final SecurityIdentity caller;

  ActivityAskResource(AskService asks, SecurityIdentity caller) {
    this.asks = asks;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listAsksOfActivity",
      summary = "What an activity asks of other functions, and what they said")
  @APIResponse(
      responseCode = "200",
      description = "All of them, oldest first",
      content =
          @Content(
              schema = @Schema(implementation = AskPage.class),
              examples = @ExampleObject(name = "ask", value = AskView.LIST)))
  public AskPage list(@PathParam("id") UUID id) {
    return asks.ofActivity(id);
  }

  @POST
  @Authenticated
  @Idempotent
  @Operation(
      operationId = "askFunction",
      summary = "Asks another function for something; an owner of the activity may",
      description = "It counts once that function agreed.")
  @APIResponse(
      responseCode = "201",
      description = "The ask",
      content =
          @Content(
              schema = @Schema(implementation = AskView.class),
              examples = @ExampleObject(name = "ask", value = AskView.EXAMPLE)))
  public Response ask(
      @PathParam("id") UUID id,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewAsk.class),
                      examples = @ExampleObject(name = "body", value = NewAsk.EXAMPLE)))
          @NotNull
          @Valid
          NewAsk wanted) {
    Ask ask = asks.ask(id, wanted, roles());
    return Answers.created(URI.create("/v1/asks/" + ask.id()), ask.view(), ask.version());
  }

  private Set<Role> roles() {
    return Stream.of(Role.values())
        .filter(role -> caller.hasRole(role.name()))
        .collect(Collectors.toSet());
  }
}
