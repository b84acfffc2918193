package dev.customerfirst.kit.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** The cells of a CSV row as one text, so that any character can be kept. */
final class Cells {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_QUOTE = 60;

  private Cells() {}

  static String write(List<String> cells) {
    try {
      return JSON.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of texts is JSON", e);
    }
  }

  static List<String> read(String content) {
    try {
      return JSON.readValue(content, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("these cells were not written here", e);
    }
  }

  static String quotable(String text) {
    return quotable(text, LONGEST_QUOTE);
  }

  static String quotable(String text, int longest) {
    String clean = text.replaceAll("\\p{Cntrl}", " ");
    return clean.length() <= longest ? clean : clean.substring(0, longest) + "...";
  }
}
