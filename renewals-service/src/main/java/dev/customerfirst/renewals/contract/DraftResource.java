package dev.customerfirst.renewals.contract;

import static dev.customerfirst.events.Roles.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Roles.INTEGRATION;
import static dev.customerfirst.events.Roles.SALES_MANAGER;
import static dev.customerfirst.events.Roles.VP_SALES;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.MergePatch;
import dev.customerfirst.renewals.account.KnownAccounts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
class DraftResource {

  private final DraftService drafts;
  private final KnownAccounts accounts;

  DraftResource(DraftService drafts, KnownAccounts accounts) {
    this.drafts = drafts;
    this.accounts = accounts;
  }

  @POST
  @Path("/drafts")
  @Idempotent
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES, INTEGRATION})
  @Operation(
      operationId = "draftContract",
      summary = "Write down a contract that is not signed",
      description =
          "The rules of signing hold. Nothing is planned and nobody hears of it until it is"
              + " signed.")
  @APIResponse(
      responseCode = "201",
      description = "Written down",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "draft", value = ContractExamples.DRAFT)))
  public Response write(
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewContract.class),
                      examples =
                          @ExampleObject(name = "a year", value = ContractExamples.NEW_CONTRACT)))
          @NotNull
          @Valid
          NewContract body) {
    Agreement agreed = body.agreement();
    accounts.await(agreed.accountId());
    ContractView view = drafts.write(agreed);
    return Answers.created(URI.create("/v1/contracts/" + view.id()), view, view.version());
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES, INTEGRATION})
  @Operation(
      operationId = "patchDraft",
      summary = "Change a contract that is not signed",
      description =
          "A merge patch (RFC 7396) on what was written down; null takes a value away. The last day"
              + " stays unless the patch names it or a length. What is signed is amended instead.")
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "draft", value = ContractExamples.DRAFT)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewContract.class),
                      examples =
                          @ExampleObject(
                              name = "two years, more seats",
                              value = ContractExamples.DRAFT_PATCH)))
          @NotNull
          JsonNode body) {
    DraftPatch patch = new DraftPatch(body);
    patch.account().ifPresent(accounts::await);
    ContractView view = drafts.edit(id, ifMatch, patch);
    return Answers.ok(view, view.version());
  }

  @POST
  @Path("/{id}/signature")
  @Consumes(MediaType.WILDCARD)
  @Idempotent
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES, INTEGRATION})
  @Operation(
      operationId = "signDraft",
      summary = "Sign a contract that was written down before",
      description = "The rules are checked again; from now on it is as if it were signed at once.")
  @APIResponse(
      responseCode = "200",
      description = "Signed",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "contract", value = ContractExamples.CONTRACT)))
  public Response sign(@PathParam("id") UUID id) {
    accounts.await(drafts.accountOf(id));
    ContractView view = drafts.sign(id);
    return Answers.ok(view, view.version());
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES, INTEGRATION})
  @Operation(
      operationId = "discardDraft",
      summary = "Discard a contract that is not signed",
      description = "Nothing is left of it. What is signed stays.")
  @APIResponse(responseCode = "204", description = "Discarded")
  public Response discard(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    drafts.discard(id, ifMatch);
    return Response.noContent().build();
  }
}
