package dev.customerfirst.renewals.outlook;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.renewals.text.Days;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/renewals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals")
class RadarResource {

  /** How far the list looks ahead when nobody says. */
  private static final int DAYS_AHEAD = 180;

  private final RenewalRadar radar;
  private final Clock clock;

  RadarResource(RenewalRadar radar, Clock clock) {
    this.radar = radar;
    this.clock = clock;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listRenewals",
      summary = "Renewals that are open, the soonest end first",
      description = "Contracts in their days of grace come first.")
  @APIResponseSchema(RenewalsPage.class)
  public Response renewals(
      @Parameter(description = "Last days before this day; in 180 days when not given")
          @QueryParam("endingBefore")
          @Nullable LocalDate endingBefore,
      @QueryParam("tier") @Nullable String tier,
      @Parameter(description = "The worse of signal and call") @QueryParam("rating")
          @Nullable String rating,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    LocalDate before =
        Days.orElse(
            "endingBefore",
            endingBefore,
            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_AHEAD));
    return Pages.respond(
        uri,
        radar.page(
            new RenewalRadar.Question(
                before,
                tier == null ? null : Codes.parse(Tier.class, tier, "?tier"),
                rating == null ? null : Codes.parse(HealthBand.class, rating, "?rating")),
            PageRequest.of(cursor, limit)));
  }
}
