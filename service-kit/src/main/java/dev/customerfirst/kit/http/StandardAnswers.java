package dev.customerfirst.kit.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Adds to every operation what the kit answers for it, with an example each: problems, the bearer
 * scheme and the Idempotency-Key.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class StandardAnswers implements OASFilter {
  private static final String BEARER = "bearer";

  private final OperationIndex operations;

  public StandardAnswers(IndexView index) {
    operations = new OperationIndex(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    ProblemExamples.addTo(api.getComponents());
    api.getComponents()
        .addSecurityScheme(
            BEARER,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An RS256 token with roles in 'groups'."));
    if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
      api.getPaths().getPathItems().forEach(this::complete);
    }
  }

  private void complete(String path, PathItem item) {
    item.getOperations().forEach((method, operation) -> complete(method.name(), path, operation));
  }

  private void complete(String method, String path, Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    boolean reads = method.equals("GET") || method.equals("HEAD");
    if (!operations.open(method, path)) {
      operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
      refer(operation, "401", "403");
    }
    if (path.contains("{")) {
      refer(operation, "404");
    }
    if (operation.getParameters() != null || operation.getRequestBody() != null) {
      refer(operation, "400");
    }
    if (operation.getRequestBody() != null) {
      refer(operation, "413", "415");
    }
    if (!reads) {
      refer(operation, "409", "422");
    }
    if (takes(operation, "If-Match")) {
      refer(operation, "412", "428");
    }
    if (operations.idempotent(method, path)) {
      operation.addParameter(idempotencyKey());
    }
  }

  private static boolean takes(Operation operation, String header) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(
                p -> p.getIn() == Parameter.In.HEADER && header.equalsIgnoreCase(p.getName()));
  }

  private static void refer(Operation operation, String... statuses) {
    Map<String, ?> present = operation.getResponses().getAPIResponses();
    for (String status : statuses) {
      if (present == null || !present.containsKey(status)) {
        operation
            .getResponses()
            .addAPIResponse(
                status, OASFactory.createAPIResponse().ref(ProblemExamples.name(status)));
      }
    }
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(Idempotency.HEADER)
        .in(Parameter.In.HEADER)
        .description(
            "Makes a repeat within 24 hours harmless: it gets the first answer again, marked"
                + " Idempotent-Replayed: true.")
        .schema(
            OASFactory.createSchema()
                .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                .minLength(1)
                .maxLength(255));
  }
}
