package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.domain.Question;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The catalogue, in the order in which one would ask. */
@Schema(
    name = "Questions",
    examples =
        """
        {"items": [{"code": "infra-hosting", "area": "INFRASTRUCTURE",
         "wording": "Does production run in a cloud, on premise, or both?", "kind": "CHOICE",
         "choices": ["CLOUD", "ON_PREMISE", "BOTH"], "weight": 3}], "next": null}""")
record QuestionList(List<Question> items, @Nullable String next) {}
