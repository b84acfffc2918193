package dev.customerfirst.renewals.external;

import dev.customerfirst.events.ExternalId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The key of a record in another system, as a request names it.
 *
 * @param system short name of the other system
 * @param id the key there; compared without regard to case
 */
@Schema(examples = "{\"system\": \"crm\", \"id\": \"8005e00001CtRaCt\"}")
public record NewExternalId(
    @NotBlank @Size(max = MOST_SYSTEM) String system, @NotBlank @Size(max = MOST_ID) String id) {

  public static final int MOST_SYSTEM = 50;
  public static final int MOST_ID = 200;

  public ExternalId given() {
    return new ExternalId(system.strip(), id.strip());
  }

  public ExternalKey key() {
    return ExternalKey.of(given());
  }
}
