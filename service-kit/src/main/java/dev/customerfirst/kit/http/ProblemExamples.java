package dev.customerfirst.kit.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The problem schema and one example per status, for the OpenAPI document. */
final class ProblemExamples {
  private static final String SCHEMA = "Problem";

  private static final List<ProblemException> EXAMPLES =
      List.of(
          Problems.badRequest(
              "unknown-field",
              "The body cannot be read",
              "/nmae",
              "'nmae' is not a field here. Known: name, timeZone."),
          SecurityProblems.tokenRequired(),
          new ProblemException(
              403,
              "role-required",
              "Not your role",
              "This belongs to ACCOUNT_EXECUTIVE. Ask somebody in that role.",
              List.of()),
          Problems.notFound("account", "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b"),
          Problems.conflict("already-completed", "It is completed already; reopen it first."),
          new ProblemException(
              412,
              "stale-version",
              "The resource has changed",
              "Somebody changed it since you read it. Read it again, then repeat your change with"
                  + " the new ETag.",
              List.of()),
          ProtocolProblems.tooLarge("A JSON body may have 1048576 bytes. Send less."),
          new ProblemException(
              415,
              "unsupported-media-type",
              "Media type not understood here",
              "Send application/json.",
              List.of()),
          Problems.unprocessable(
              "unknown-code",
              "/tier",
              "'GOLD' is not known here. Use one of TIER_1, TIER_2, TIER_3."),
          new ProblemException(
              428,
              "if-match-required",
              "If-Match is required",
              "Read the resource first and send its ETag in the If-Match header.",
              List.of()));

  private ProblemExamples() {}

  static String name(String status) {
    return "Problem" + status;
  }

  static void addTo(Components components) {
    if (components.getSchemas() == null || !components.getSchemas().containsKey(SCHEMA)) {
      components.addSchema(SCHEMA, schema());
    }
    for (ProblemException example : EXAMPLES) {
      components.addResponse(
          name(String.valueOf(example.status())),
          OASFactory.createAPIResponse()
              .description(example.title())
              .content(
                  OASFactory.createContent()
                      .addMediaType(
                          Problem.MEDIA_TYPE,
                          OASFactory.createMediaType()
                              .schema(OASFactory.createSchema().ref(SCHEMA))
                              .example(json(example)))));
    }
  }

  private static Map<String, Object> json(ProblemException e) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", Problem.TYPE_BASE + e.code());
    json.put("title", e.title());
    json.put("status", e.status());
    json.put("detail", e.detail());
    json.put("instance", "/v1/accounts");
    json.put("code", e.code());
    json.put("errors", e.errors().stream().map(ProblemExamples::json).toList());
    json.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    return json;
  }

  private static Map<String, Object> json(Problem.Error error) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pointer", error.pointer());
    if (error.code() != null) {
      json.put("code", error.code());
    }
    json.put("detail", error.detail());
    return json;
  }

  private static Schema schema() {
    Schema error =
        OASFactory.createSchema()
            .addType(SchemaType.OBJECT)
            .addProperty("pointer", text("JSON pointer into the body, or ?name of the query"))
            .addProperty("code", text("What is wrong there"))
            .addProperty("detail", text("What to do about it"));
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description("Why a request was not carried out (RFC 9457)")
        .addProperty("type", text("Leads to what the code means"))
        .addProperty("title", text("Short, the same for every problem of the kind"))
        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
        .addProperty("detail", text("What to do, in plain words"))
        .addProperty("instance", text("The path that was called"))
        .addProperty("code", text("Stable name to program against"))
        .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(error))
        .addProperty("traceId", text("Finds the request in the log"));
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }
}
