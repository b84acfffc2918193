package dev.customerfirst.kit.parcels;

import dev.customerfirst.events.Roles;
import dev.customerfirst.kit.http.Idempotent;
import dev.customerfirst.kit.imports.Uploads;
import dev.customerfirst.kit.rows.RowFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

@Path("/v1/parcels/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({RowFormat.TEXT_CSV, RowFormat.X_NDJSON})
class ParcelImportResource {

  private final Uploads uploads;
  private final ParcelImports parcels;

  ParcelImportResource(Uploads uploads, ParcelImports parcels) {
    this.uploads = uploads;
    this.parcels = parcels;
  }

  @POST
  @Idempotent(byItself = true)
  @RolesAllowed({Roles.SALES_MANAGER, Roles.ACCOUNT_EXECUTIVE})
  public Response take(
      @QueryParam("dryRun") @Nullable String dryRun,
      @QueryParam("mapping") @Nullable String mapping,
      @Context HttpHeaders headers,
      InputStream rows) {
    return uploads.take(parcels, dryRun, mapping, headers, rows);
  }
}
