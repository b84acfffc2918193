package dev.customerfirst.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * How far a contract of the export has come.
 *
 * @param contract once it is signed
 * @param successor once it is renewed
 */
record ContractStory(CsvRow row, Optional<JsonNode> contract, Optional<JsonNode> successor) {

  static ContractStory of(CsvRow row, List<JsonNode> ofAccount) {
    String key = row.text("contract_id");
    Optional<JsonNode> contract =
        ofAccount.stream()
            .filter(each -> each.path("externalId").path("id").asText().equals(key))
            .findFirst();
    Optional<JsonNode> successor =
        contract
            .flatMap(signed -> Json.find(signed, "successorId"))
            .flatMap(
                id ->
                    ofAccount.stream()
                        .filter(each -> each.path("id").asText().equals(id))
                        .findFirst());
    return new ContractStory(row, contract, successor);
  }

  /** Whether it is over and the next one runs. */
  boolean isFollowed() {
    return has(contract, "RENEWED") && has(successor, "STARTED");
  }

  private static boolean has(Optional<JsonNode> contract, String status) {
    return contract.filter(each -> each.path("status").asText().equals(status)).isPresent();
  }
}
