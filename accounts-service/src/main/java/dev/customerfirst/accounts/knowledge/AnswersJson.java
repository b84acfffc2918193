package dev.customerfirst.accounts.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Answers as they are kept: a JSON object under the codes of the questions. */
final class AnswersJson {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private AnswersJson() {}

  static String write(Map<String, Object> answers) {
    try {
      return JSON.writeValueAsString(answers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Answers that were checked cannot be written", e);
    }
  }

  static Map<String, Object> read(String json) {
    try {
      return JSON.readValue(json, new TypeReference<TreeMap<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Answers that were written cannot be read", e);
    }
  }
}
