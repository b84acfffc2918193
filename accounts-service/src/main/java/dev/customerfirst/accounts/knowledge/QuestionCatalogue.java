package dev.customerfirst.accounts.knowledge;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.customerfirst.accounts.domain.Question;
import dev.customerfirst.accounts.domain.Questions;
import dev.customerfirst.kit.builtin.YamlFile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the questions from {@code knowledge/questions.yaml}. */
final class QuestionCatalogue {

  private QuestionCatalogue() {}

  @Produces
  @Singleton
  static Questions questions() {
    return new Questions(
        YamlFile.read("knowledge/questions.yaml", new TypeReference<List<Question>>() {}));
  }
}
