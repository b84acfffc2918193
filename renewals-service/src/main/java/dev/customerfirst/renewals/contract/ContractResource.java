package dev.customerfirst.renewals.contract;

import static dev.customerfirst.events.Roles.ACCOUNT_EXECUTIVE;
import static dev.customerfirst.events.Roles.INTEGRATION;
import static dev.customerfirst.events.Roles.SALES_MANAGER;
import static dev.customerfirst.events.Roles.VP_SALES;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.kit.http.Answers;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.renewals.account.KnownAccounts;
import dev.customerfirst.renewals.external.NewExternalId;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
class ContractResource {

  private final ContractService contracts;
  private final CrmContracts crm;
  private final KnownAccounts accounts;

  ContractResource(ContractService contracts, CrmContracts crm, KnownAccounts accounts) {
    this.contracts = contracts;
    this.crm = crm;
    this.accounts = accounts;
  }

  @POST
  @Idempotent
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES, INTEGRATION})
  @Operation(
      operationId = "signContract",
      summary = "Sign a contract",
      description =
          "From its first day on everything that follows from its dates happens by itself: it"
              + " starts, its quarters elapse, renewal windows open, it ends.")
  @APIResponse(
      responseCode = "201",
      description = "Signed",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "contract", value = ContractExamples.CONTRACT)))
  public Response sign(
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
    return created(contracts.sign(agreed));
  }

  @PUT
  @Path("/by-external-id/{system}/{externalId}")
  @RolesAllowed({ACCOUNT_EXECUTIVE, SALES_MANAGER, VP_SALES, INTEGRATION})
  @Operation(
      operationId = "upsertContractByExternalId",
      summary = "Sign or update a contract by its key in another system",
      description =
          "Signs the first time. After that it follows dates, seats, value and support as"
              + " amendments, and notice; account, time zone and opportunity stay. What is left out"
              + " stays, and the same content again writes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Updated, or unchanged",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "contract", value = ContractExamples.CONTRACT)))
  @APIResponse(
      responseCode = "201",
      description = "Signed",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "contract", value = ContractExamples.CONTRACT)))
  public Response upsert(
      @PathParam("system") @NotBlank @Size(max = NewExternalId.MOST_SYSTEM) String system,
      @PathParam("externalId") @NotBlank @Size(max = NewExternalId.MOST_ID) String externalId,
      @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = NewContract.class),
                      examples =
                          @ExampleObject(name = "a year", value = ContractExamples.NEW_CONTRACT)))
          @NotNull
          @Valid
          NewContract body) {
    accounts.await(body.agreement().accountId());
    CrmContracts.Upserted upserted =
        crm.upsert(new NewExternalId(system, externalId).given(), body);
    ContractView view = upserted.contract();
    return upserted.created() ? created(view) : Answers.ok(view, view.version());
  }

  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(operationId = "getContract", summary = "One contract")
  @APIResponse(
      responseCode = "200",
      description = "The contract",
      content =
          @Content(
              schema = @Schema(implementation = ContractView.class),
              examples = @ExampleObject(name = "contract", value = ContractExamples.CONTRACT)))
  public Response find(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    ContractView view = contracts.find(id);
    return Answers.ok(view, view.version(), ifNoneMatch);
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listContracts",
      summary = "Contracts in the order in which they were signed")
  @APIResponse(
      responseCode = "200",
      description = "A page of contracts",
      content =
          @Content(examples = @ExampleObject(name = "a page", value = ContractExamples.CONTRACTS)))
  public Response list(
      @QueryParam("accountId") @Nullable UUID accountId,
      @Schema(implementation = ContractStatus.class) @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    ContractStatus wanted =
        status == null ? null : Codes.parse(ContractStatus.class, status, "?status");
    return Pages.respond(uri, contracts.list(accountId, wanted, PageRequest.of(cursor, limit)));
  }

  @GET
  @Path("/{id}/quarters")
  @Authenticated
  @Operation(
      operationId = "listContractQuarters",
      summary = "The quarters of a contract and where each of them stands")
  @APIResponse(
      responseCode = "200",
      description = "The quarters in order",
      content =
          @Content(
              schema = @Schema(implementation = QuarterView.All.class),
              examples = @ExampleObject(name = "quarters", value = ContractExamples.QUARTERS)))
  public QuarterView.All quarters(@PathParam("id") UUID id) {
    return contracts.quarters(id);
  }

  private static Response created(ContractView view) {
    return Answers.created(URI.create("/v1/contracts/" + view.id()), view, view.version());
  }
}
