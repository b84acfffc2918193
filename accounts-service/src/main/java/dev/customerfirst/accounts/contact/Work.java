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
 * What a contact's working life is like (R106, R122).
 *
 * @param dayToDay their usual day in a sentence
 * @param scope the applications and systems they answer for
 * @param languages what they write their software in
 */
@Embeddable
@Schema(
    examples =
        """
        {"dayToDay": "Keeps 40 services running and is woken up when one is not.",
         "scope": "Checkout and payments", "languages": ["Java", "Go"]}""")
public record Work(
    @Column(name = "day_to_day") @Nullable @Size(max = 1000) @OneLine String dayToDay,
    @Nullable @Size(max = 1000) @OneLine String scope,
    @JdbcTypeCode(SqlTypes.ARRAY) @Nullable @Size(max = 20)
        List<@NotNull @Size(max = 80) @OneLine String> languages) {

  static final Work UNKNOWN = new Work(null, null, List.of());

  Work normal() {
    return new Work(Texts.stripped(dayToDay), Texts.stripped(scope), Texts.stripped(languages));
  }

  Work over(Work known) {
    return new Work(
        Texts.first(dayToDay, known.dayToDay),
        Texts.first(scope, known.scope),
        Texts.first(languages, known.languages));
  }
}
