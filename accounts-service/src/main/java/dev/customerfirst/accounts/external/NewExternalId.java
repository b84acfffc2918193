package dev.customerfirst.accounts.external;

import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The key of a record in another system, as a request names it.
 *
 * @param system short name of the other system
 * @param id the key there; compared without regard to case
 */
@Schema(examples = "{\"system\": \"crm\", \"id\": \"0015e00002AbCdE\"}")
public record NewExternalId(
    @NotNull @Size(max = 40) @OneLine String system, @NotNull @Size(max = 128) @OneLine String id) {

  public ExternalId given() {
    return new ExternalId(system.strip(), id.strip());
  }

  public ExternalKey key() {
    return ExternalKey.of(system, id);
  }
}
