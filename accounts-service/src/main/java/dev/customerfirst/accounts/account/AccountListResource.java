package dev.customerfirst.accounts.account;

import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
class AccountListResource {

  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private final AccountList accounts;

  AccountListResource(AccountList accounts) {
    this.accounts = accounts;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listAccounts",
      summary = "List accounts, or poll for changes",
      description =
          "Without updatedSince: all, oldest first. With it: what changed, in the order of the"
              + " changes; 'next' is always there, and asking with it again later misses nothing"
              + " and repeats nothing.")
  @APIResponseSchema(AccountPage.class)
  public Response list(
      @QueryParam("tier") @Nullable String tier,
      @QueryParam("lifecycle") @Nullable String lifecycle,
      @QueryParam("externalSystem") @Nullable String externalSystem,
      @QueryParam("updatedSince") @Nullable String updatedSince,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    AccountFilter filter =
        new AccountFilter(
            tier == null ? null : Codes.parse(Tier.class, tier, "?tier"),
            lifecycle == null ? null : Codes.parse(Lifecycle.class, lifecycle, "?lifecycle"),
            externalSystem == null ? null : system(externalSystem));
    Instant since = updatedSince == null ? null : instant(updatedSince);
    PageRequest request = PageRequest.of(cursor, limit);
    return Pages.respond(
        uri,
        since != null || AccountList.isOfChanges(request)
            ? accounts.byChange(request, filter, since)
            : accounts.byAge(request, filter));
  }

  private static String system(String text) {
    if (text.isBlank() || text.length() > 40 || text.indexOf('\0') >= 0) {
      throw Problems.badQuery(
          "externalSystem", "Send the name of another system, such as crm, of 1 to 40 characters.");
    }
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static Instant instant(String text) {
    try {
      Instant instant = Instant.parse(text);
      if (!instant.isBefore(FIRST) && !instant.isAfter(LAST)) {
        return instant;
      }
    } catch (DateTimeParseException e) {
      // Answered below, like an instant nobody can mean.
    }
    throw Problems.badQuery(
        "updatedSince", "Send an instant such as 2026-01-31T09:00:00Z, from 1970 to 9999.");
  }
}
