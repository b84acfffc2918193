package dev.customerfirst.kit.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.events.EventSchemas;
import dev.customerfirst.kit.http.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The schemas that {@code ce_dataschema} points at; every service serves those of all. */
@Path("/schemas/{file}")
@Tag(name = "Events")
class SchemaResource {

  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readEventSchema",
      summary = "Read the JSON Schema of an event",
      description = "For example AccountRegistered.v1.json. Needs no token.")
  public JsonNode read(@PathParam("file") String file) {
    return EventSchemas.at("/schemas/" + file).orElseThrow(() -> Problems.notFound("schema", file));
  }
}
