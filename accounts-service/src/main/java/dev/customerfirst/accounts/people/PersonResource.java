package dev.customerfirst.accounts.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.accounts.domain.Skills;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.MergePatch;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Our own people and the roles they may play for customers")
class PersonResource {

  private final PersonService people;

  PersonResource(PersonService people) {
    this.people = people;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(operationId = "registerPerson", summary = "Register one of our own people")
  @APIResponseSchema(value = PersonView.class, responseCode = "201")
  public Response register(@NotNull @Valid NewPerson person) {
    PersonView view = people.register(person);
    return Answers.created(location(view), view, view.version());
  }

  @PUT
  @Path("by-email/{email}")
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "upsertPersonByEmail",
      summary = "Create or update the person behind an address",
      description =
          "Replaces name, roles and oidcSubject. Of the other fields, what is left out stays. What"
              + " is unchanged writes nothing.")
  @APIResponseSchema(
      value = PersonView.class,
      responseCode = "200",
      responseDescription = "Known before")
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  public Response upsert(
      @PathParam("email") @NotNull @Size(max = 254) @OneLine @Email(message = PersonFields.ADDRESS)
          String email,
      @NotNull @Valid PersonFields fields) {
    PersonService.Upserted upserted = people.upsert(email, fields);
    PersonView view = upserted.person();
    return upserted.created()
        ? Answers.created(location(view), view, view.version())
        : Answers.ok(view, view.version());
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(operationId = "getPerson", summary = "Read a person")
  @APIResponseSchema(PersonView.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    PersonView view = people.find(id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.VP_TECHNICAL_SUCCESS,
    Roles.HEAD_OF_CUSTOMER_SUPPORT,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "patchPerson",
      summary = "Change what is known of a person",
      description =
          "A merge patch (RFC 7396): null takes a value away. leftOn is the first day on which"
              + " they are no longer one of us; from then on they get no seats. What they still"
              + " hold: GET /v1/people/{id}/seats.")
  @APIResponseSchema(PersonView.class)
  public Response patch(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = PersonPatch.class)))
          @NotNull
          JsonNode patch) {
    PersonView view = people.patch(id, ifMatch, patch);
    return Answers.ok(view, view.version());
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listPeople",
      summary = "List people, oldest first",
      description = "skill is compared without regard to case.")
  @APIResponseSchema(PersonPage.class)
  public Response list(
      @QueryParam("role") @Nullable String role,
      @QueryParam("managerId") @Nullable UUID managerId,
      @QueryParam("skill") @Nullable @Size(max = 80) @OneLine String skill,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    PersonFilter filter =
        new PersonFilter(
            role == null ? null : Codes.parse(Role.class, role, "?role"),
            managerId,
            skill == null ? null : Skills.key(skill));
    return Pages.respond(uri, people.list(PageRequest.of(cursor, limit), filter));
  }

  private static URI location(PersonView view) {
    return URI.create("/v1/people/" + view.id());
  }
}
