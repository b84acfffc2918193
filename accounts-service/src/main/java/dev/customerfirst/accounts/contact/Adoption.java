package dev.customerfirst.accounts.contact;

import dev.customerfirst.kit.http.OneLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What helps or keeps a contact from changing to our product (R121).
 *
 * @param previousTools what they worked with before
 * @param similarities what in those tools is like ours, to begin with
 * @param risk why they may resist the change
 */
@Embeddable
@Schema(
    examples =
        """
        {"previousTools": ["Nagios"], "similarities": "Checks become monitors one to one.",
         "risk": "Wrote the old alerting and is proud of it."}""")
public record Adoption(
    @Column(name = "previous_tools") @JdbcTypeCode(SqlTypes.ARRAY) @Nullable @Size(max = 20)
        List<@NotNull @Size(max = 80) @OneLine String> previousTools,
    @Nullable @Size(max = 1000) @OneLine String similarities,
    @Column(name = "adoption_risk") @Nullable @Size(max = 1000) @OneLine String risk) {

  static final Adoption UNKNOWN = new Adoption(List.of(), null, null);

  Adoption normal() {
    return new Adoption(
        Texts.stripped(previousTools), Texts.stripped(similarities), Texts.stripped(risk));
  }

  Adoption over(Adoption known) {
    return new Adoption(
        Texts.first(previousTools, known.previousTools),
        Texts.first(similarities, known.similarities),
        Texts.first(risk, known.risk));
  }
}
