package dev.customerfirst.accounts.persona;

import dev.customerfirst.events.Persona;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/personas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personas", description = "What people at the customer care about, by their part")
class PersonaResource {

  private final Personas personas;

  PersonaResource(Personas personas) {
    this.personas = personas;
  }

  @GET
  @Authenticated
  @Operation(operationId = "listPersonas", summary = "List what the personas care about")
  @APIResponseSchema(PersonaPage.class)
  public Response list() {
    return Response.ok(personas.list()).build();
  }

  @GET
  @Path("{persona}")
  @Authenticated
  @Operation(operationId = "getPersona", summary = "Read what a persona cares about")
  @APIResponseSchema(PersonaView.class)
  public Response get(
      @PathParam("persona") String persona,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    PersonaView view = personas.find(Codes.parse(Persona.class, persona, ""));
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PUT
  @Path("{persona}")
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_SALES,
    Roles.VP_TECHNICAL_SUCCESS
  })
  @Operation(
      operationId = "describePersona",
      summary = "Say what a persona cares about in this installation",
      description = "Replaces the text of the persona, the built-in one too.")
  @APIResponseSchema(PersonaView.class)
  public Response describe(
      @PathParam("persona") String persona,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PersonaText text) {
    PersonaView view = personas.say(Codes.parse(Persona.class, persona, ""), ifMatch, text);
    return Answers.ok(view, view.version());
  }
}
