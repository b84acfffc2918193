package dev.customerfirst.kit.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.events.AsyncApi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service sends to Kafka and reads from it. */
@Path("/asyncapi")
@Tag(name = "Events")
class AsyncApiResource {

  private final AsyncApi.Service service;

  AsyncApiResource(
      Config config,
      @ConfigProperty(name = "quarkus.application.name") String name,
      @ConfigProperty(name = "quarkus.application.version") String version,
      @ConfigProperty(name = "customerfirst.topics.prefix") Optional<String> prefix) {
    this.service =
        new AsyncApi.Service(
            name,
            version,
            "/" + name,
            ConsumedTopics.of(config, prefix.orElse("")),
            prefix.orElse(""));
  }

  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "describeEvents",
      summary = "Describe the events this service sends and reads",
      description = "An AsyncAPI 3.0 document. Needs no token.")
  public JsonNode describe() {
    return AsyncApi.of(service);
  }
}
