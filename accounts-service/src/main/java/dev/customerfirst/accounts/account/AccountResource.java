package dev.customerfirst.accounts.account;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.MergePatch;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts", description = "The companies we want to keep, from the first talk on")
class AccountResource {

  private final AccountService accounts;

  AccountResource(AccountService accounts) {
    this.accounts = accounts;
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_ADVISOR,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "registerAccount",
      summary = "Register an account",
      description = "It starts as a prospect. Without a tier it gets TIER_3 and needs a review.")
  @APIResponseSchema(value = AccountView.class, responseCode = "201")
  public Response register(@NotNull @Valid NewAccount account) {
    AccountView view = accounts.register(account);
    return Answers.created(URI.create("/v1/accounts/" + view.id()), view, view.version());
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(operationId = "getAccount", summary = "Read an account")
  @APIResponseSchema(AccountView.class)
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    AccountView view = accounts.find(id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @PATCH
  @Path("{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({
    Roles.ACCOUNT_EXECUTIVE,
    Roles.SALES_MANAGER,
    Roles.VP_SALES,
    Roles.TECHNICAL_ADVISOR,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "patchAccount",
      summary = "Change what an account is called, where it belongs and how large it is",
      description = "A merge patch (RFC 7396): null takes a value away.")
  @APIResponseSchema(AccountView.class)
  public Response patch(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = AccountFields.class)))
          @NotNull
          JsonNode patch) {
    AccountView view = accounts.patch(id, ifMatch, patch);
    return Answers.ok(view, view.version());
  }
}
