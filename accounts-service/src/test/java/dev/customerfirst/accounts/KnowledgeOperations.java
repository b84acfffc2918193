package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on what we know of customers. */
final class KnowledgeOperations {

  static final List<Operation> ALL =
      List.of(
          read("listKnowledgeQuestions", "/v1/knowledge-questions"),
          read("listKnowledgeCompleteness", "/v1/knowledge/completeness"),
          read("getKnowledge", "/v1/accounts/$account/knowledge"),
          read("getAreaKnowledge", "/v1/accounts/$account/knowledge/TOOLING"),
          write(
              "answerKnowledge",
              "PUT",
              "/v1/accounts/$account/knowledge/INFRASTRUCTURE",
              "{\"answers\": {\"infra-hosting\": \"BOTH\"}}",
              Roles.TECHNICAL_ADVISOR),
          write(
              "verifyKnowledge",
              "POST",
              "/v1/accounts/$account/knowledge/INFRASTRUCTURE/verification",
              null,
              Roles.CUSTOMER_ENGINEER),
          write(
              "tellKnowledgeExample",
              "POST",
              "/v1/accounts/$account/knowledge/examples",
              "{\"area\": \"PROCESSES\", \"supports\": \"HEALTH\", \"text\": \"Nine days.\"}",
              Roles.SUPPORT_ENGINEER),
          read("listKnowledgeExamples", "/v1/accounts/$account/knowledge/examples"));

  static final String BAD_FIELDS =
      """
      answerKnowledge, answers, null, 422, invalid-fields
      answerKnowledge, answers, 7, 400, wrong-type
      answerKnowledge, answers, [], 400, wrong-type
      answerKnowledge, answers, {"tea-or-coffee": "tea"}, 422, unknown-question
      answerKnowledge, answers, {"org-structure": "flat"}, 422, unknown-question
      answerKnowledge, answers, {"infra-hosting": "MOON"}, 422, not-a-choice
      answerKnowledge, answers, {"infra-hosting": 7}, 422, wrong-kind-of-answer
      answerKnowledge, answers, {"infra-hosting": null}, 422, wrong-kind-of-answer
      answerKnowledge, answers, {"infra-air-gapped": "yes"}, 422, wrong-kind-of-answer
      answerKnowledge, answers, {"infra-environments": "prod"}, 422, wrong-kind-of-answer
      answerKnowledge, answers, {"infra-environments": []}, 422, wrong-kind-of-answer
      answerKnowledge, answers, {"infra-environments": ["dev", 7]}, 422, wrong-kind-of-answer
      answerKnowledge, answers, {"infra-satellites": " "}, 422, wrong-kind-of-answer
      answerKnowledge, answers, {"infra-satellites": "a\\u0000b"}, 400, unusable-text
      answerKnowledge, answers, {"infra-satellites": "a\\ud800b"}, 400, unusable-text
      answerKnowledge, answers, {"infra-satellites": "a\\u0007b"}, 422, wrong-kind-of-answer
      tellKnowledgeExample, area, "WEATHER", 422, unknown-code
      tellKnowledgeExample, area, null, 422, invalid-fields
      tellKnowledgeExample, supports, "FUN", 422, unknown-code
      tellKnowledgeExample, supports, null, 422, invalid-fields
      tellKnowledgeExample, opportunityId, "the big one", 400, wrong-format
      tellKnowledgeExample, opportunityId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, which-link
      tellKnowledgeExample, text, "", 422, invalid-fields
      tellKnowledgeExample, text, null, 422, invalid-fields
      tellKnowledgeExample, text, "a\\u0007b", 422, invalid-fields
      tellKnowledgeExample, text, 7, 400, wrong-type
      """;

  private KnowledgeOperations() {}
}
