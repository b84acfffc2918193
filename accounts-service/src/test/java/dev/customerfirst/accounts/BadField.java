package dev.customerfirst.accounts;

import java.util.List;
import java.util.stream.Stream;

/**
 * The good body of an operation with one field replaced, and what is answered to it.
 *
 * @param operation its operationId
 * @param json what stands in the field; LONG means a text of 1,001 characters
 */
record BadField(String operation, String field, String json, int status, String code) {

  static final List<BadField> ALL =
      Stream.of(
              AccountOperations.BAD_FIELDS,
              AgreementOperations.BAD_FIELDS,
              BusinessCaseOperations.BAD_FIELDS,
              ContactOperations.BAD_FIELDS,
              HappinessOperations.BAD_FIELDS,
              HealthOperations.BAD_FIELDS,
              ImportOperations.BAD_FIELDS,
              KnowledgeOperations.BAD_FIELDS,
              MergeOperations.BAD_FIELDS,
              MetricOperations.BAD_FIELDS,
              NoteOperations.BAD_FIELDS,
              PeopleOperations.BAD_FIELDS,
              PlanOperations.BAD_FIELDS,
              ScorecardOperations.BAD_FIELDS,
              TierOperations.BAD_FIELDS)
          .flatMap(String::lines)
          .map(BadField::of)
          .toList();

  /** Reads {@code operation, field, json, status, code}; only the JSON may hold commas. */
  private static BadField of(String line) {
    String[] front = line.split(",", 3);
    int code = front[2].lastIndexOf(',');
    int status = front[2].lastIndexOf(',', code - 1);
    return new BadField(
        front[0].strip(),
        front[1].strip(),
        front[2].substring(0, status).strip(),
        Integer.parseInt(front[2].substring(status + 1, code).strip()),
        front[2].substring(code + 1).strip());
  }
}
