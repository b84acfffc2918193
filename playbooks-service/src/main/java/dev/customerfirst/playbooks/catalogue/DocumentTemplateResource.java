package dev.customerfirst.playbooks.catalogue;

import dev.customerfirst.playbooks.domain.playbook.DocumentTemplate;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/document-templates")
@Tag(name = "Playbooks")
@Produces(MediaType.APPLICATION_JSON)
class DocumentTemplateResource {

  private static final String EXAMPLE =
      """
      {"items": [{"type": "SAVE_PLAN", "name": "Save plan", "audience": "INTERNAL",
        "sections": ["The problem and the goal", "Steps and owners"]}], "next": null}""";

  /** All templates, always on one page. */
  record DocumentTemplatePage(List<DocumentTemplate> items, @Nullable String next) {}

  @GET
  @Authenticated
  @Operation(
      operationId = "listDocumentTemplates",
      summary = "The library of documents that activities produce: who reads each, what is in it")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content =
          @Content(
              schema = @Schema(implementation = DocumentTemplatePage.class),
              examples = @ExampleObject(name = "templates", value = EXAMPLE)))
  public DocumentTemplatePage list() {
    return new DocumentTemplatePage(BuiltInPlaybooks.templates(), null);
  }
}
