package dev.customerfirst.accounts.knowledge;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.customerfirst.accounts.domain.AnswerKind;
import dev.customerfirst.accounts.domain.KnowledgeArea;
import dev.customerfirst.accounts.domain.Question;
import dev.customerfirst.accounts.domain.Questions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the questions from {@code knowledge/questions.yaml}. */
final class QuestionCatalogue {

  private static final String FILE = "/knowledge/questions.yaml";

  private QuestionCatalogue() {}

  /** A question as it stands in the file, where most have no choices. */
  record Entry(
      String code,
      KnowledgeArea area,
      String wording,
      AnswerKind kind,
      @Nullable List<String> choices,
      int weight) {

    Question question() {
      return new Question(code, area, wording, kind, choices == null ? List.of() : choices, weight);
    }
  }

  @Produces
  @Singleton
  static Questions questions() {
    try (InputStream file = QuestionCatalogue.class.getResourceAsStream(FILE)) {
      List<Entry> entries =
          new ObjectMapper(new YAMLFactory())
              .readValue(Objects.requireNonNull(file, FILE), new TypeReference<>() {});
      return new Questions(entries.stream().map(Entry::question).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
