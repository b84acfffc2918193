package dev.customerfirst.playbooks.step;

import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise that somebody on the customer's side made.
 *
 * @param to the document that is agreed to
 * @param contactId who promised
 * @param committedOn today where it is left out
 * @param resources people, machines, days: needed for RESOURCES, refused elsewhere
 */
public record NewCommitment(
    @NotNull CommitmentKind kind,
    @Nullable DocumentType to,
    @NotNull UUID contactId,
    @Nullable LocalDate committedOn,
    @Nullable @Size(max = 50) List<@NotNull @NotBlank @Size(max = 200) String> resources) {

  public List<String> resourceList() {
    return resources == null ? List.of() : resources;
  }
}
