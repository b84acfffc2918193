package dev.customerfirst.kit.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mapping as a request writes it.
 *
 * @param kind what the rows become: accounts, people, opportunities ...
 * @param expression JSONata; the input is a row, columns by their names, the outcome the row wanted
 */
@Schema(examples = NewMapping.EXAMPLE)
record NewMapping(
    @NotNull @Size(max = 40) String kind, @NotBlank @Size(max = 50_000) String expression) {

  static final String EXPRESSION =
      "{'externalId': {'system': 'crm', 'id': account_id}, 'name': account, 'timeZone':"
          + " $lookup({'Kenya': 'Africa/Nairobi'}, country)}";

  static final String EXAMPLE = "{\"kind\": \"accounts\", \"expression\": \"" + EXPRESSION + "\"}";
}
