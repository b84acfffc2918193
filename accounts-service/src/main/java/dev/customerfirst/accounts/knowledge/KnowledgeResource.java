package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.KnowledgeArea;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts/{id}/knowledge")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Knowledge", description = "What we know of customers, and what to ask next")
class KnowledgeResource {

  private final KnowledgeService knowledge;

  KnowledgeResource(KnowledgeService knowledge) {
    this.knowledge = knowledge;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getKnowledge",
      summary = "Read what we know of a customer, how complete it is, and what to ask next")
  @APIResponseSchema(KnowledgeView.class)
  public KnowledgeView get(@PathParam("id") UUID id) {
    return knowledge.find(id);
  }

  @GET
  @Path("{area}")
  @Authenticated
  @Operation(operationId = "getAreaKnowledge", summary = "Read what we know of one area")
  @APIResponseSchema(AreaView.class)
  public Response get(
      @PathParam("id") UUID id,
      @PathParam("area") String area,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    AreaView view = knowledge.find(id, area(area));
    Long version = view.version();
    return version == null ? Response.ok(view).build() : Answers.ok(view, version, ifNoneMatch);
  }

  @PUT
  @Path("{area}")
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_ENGINEER,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "answerKnowledge",
      summary = "Write down the answers about one area",
      description =
          "Replaces all answers of the area, and counts as verifying them. If-Match is needed as"
              + " soon as there are answers; the ETag is that of the area.")
  @APIResponseSchema(AreaView.class)
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("area") String area,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid KnowledgeAnswers answers) {
    return ok(knowledge.answer(id, area(area), ifMatch, answers));
  }

  @POST
  @Path("{area}/verification")
  @Consumes(MediaType.WILDCARD)
  @Idempotent
  @RolesAllowed({
    Roles.TECHNICAL_ADVISOR,
    Roles.CUSTOMER_ENGINEER,
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_ENGINEER,
    Roles.ACCOUNT_DEVELOPMENT_REP,
    Roles.VALUE_ENGINEER,
    Roles.TECHNICAL_SUCCESS_MANAGER
  })
  @Operation(
      operationId = "verifyKnowledge",
      summary = "Say that the answers about one area are still true")
  @APIResponseSchema(value = AreaView.class, responseCode = "200")
  public Response verify(@PathParam("id") UUID id, @PathParam("area") String area) {
    return ok(knowledge.verify(id, area(area)));
  }

  private static Response ok(AreaView view) {
    Long version = view.version();
    return Answers.ok(view, version == null ? 0 : version);
  }

  private static KnowledgeArea area(String code) {
    return Codes.parse(KnowledgeArea.class, code, "");
  }
}
