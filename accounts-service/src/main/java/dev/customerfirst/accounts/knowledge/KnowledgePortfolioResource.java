package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.KnowledgeArea;
import dev.customerfirst.accounts.domain.Questions;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Knowledge")
class KnowledgePortfolioResource {

  private final Questions questions;
  private final KnowledgePortfolio portfolio;

  KnowledgePortfolioResource(Questions questions, KnowledgePortfolio portfolio) {
    this.questions = questions;
    this.portfolio = portfolio;
  }

  @GET
  @Path("knowledge-questions")
  @Authenticated
  @Operation(
      operationId = "listKnowledgeQuestions",
      summary = "List what we want to know of every customer")
  @APIResponseSchema(QuestionList.class)
  public QuestionList questions(@QueryParam("area") @Nullable String area) {
    return new QuestionList(
        area == null
            ? questions.all()
            : questions.of(Codes.parse(KnowledgeArea.class, area, "?area")),
        null);
  }

  @GET
  @Path("knowledge/completeness")
  @Authenticated
  @Operation(
      operationId = "listKnowledgeCompleteness",
      summary = "List accounts by how much we know of them, least first")
  @APIResponseSchema(CompletenessPage.class)
  public Response completeness(
      @QueryParam("tier") @Nullable String tier,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(
        uri,
        portfolio.page(
            PageRequest.of(cursor, limit),
            tier == null ? null : Codes.parse(Tier.class, tier, "?tier")));
  }
}
