package dev.customerfirst.accounts.contact;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/contacts/counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
class PortfolioContactResource {

  private final CountsService counts;

  PortfolioContactResource(CountsService counts) {
    this.counts = counts;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "countContacts",
      summary = "Count champions and advocates over all accounts, now and month by month",
      description =
          "Of all accounts, or of those that have a tier or region now. Months end by UTC; left"
              + " out, they are the last twelve.")
  @APIResponseSchema(CountsView.class)
  public Response count(
      @QueryParam("tier") @Nullable String tier,
      @QueryParam("region") @Nullable String region,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to) {
    return Response.ok(
            counts.ofPortfolio(
                tier == null ? null : Codes.parse(Tier.class, tier, "?tier"),
                region == null ? null : region(region),
                from,
                to))
        .build();
  }

  private static String region(String text) {
    if (text.isBlank() || text.length() > 80 || text.indexOf('\0') >= 0) {
      throw Problems.badQuery("region", "Send a region of 1 to 80 characters, such as AMER.");
    }
    return text.strip();
  }
}
