package dev.customerfirst.playbooks.step;

import dev.customerfirst.events.DocumentType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where a document stands.
 *
 * @param link an https address
 */
public record NewDocument(
    @NotNull DocumentType type,
    @NotBlank @Size(max = 200) String title,
    @NotNull
        @Size(max = 2000)
        @Pattern(
            regexp = "https://[^\\s/?#]+([/?#]\\S*)?",
            message = "Send an address that begins with https://.")
        String link) {}
