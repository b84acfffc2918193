package dev.customerfirst.accounts.alert;

import dev.customerfirst.accounts.domain.AlertRule;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts", description = "What rules found that needs a person")
class AlertResource {

  private final AlertList alerts;

  AlertResource(AlertList alerts) {
    this.alerts = alerts;
  }

  @GET
  @Authenticated
  @Operation(operationId = "listAlerts", summary = "List alerts, oldest first")
  @APIResponseSchema(AlertPage.class)
  public Response list(
      @QueryParam("accountId") @Nullable UUID accountId,
      @QueryParam("rule") @Nullable String rule,
      @QueryParam("status") @Nullable String status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Context UriInfo uri) {
    return Pages.respond(
        uri,
        alerts.page(
            PageRequest.of(cursor, limit),
            accountId,
            rule == null ? null : Codes.parse(AlertRule.class, rule, "?rule"),
            status == null ? null : Codes.parse(AlertStatus.class, status, "?status")));
  }
}
