package dev.customerfirst.kit.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;

/** The meaning of each code: {@code META-INF/problems.properties} of the kit and of the service. */
@Singleton
class ProblemMeanings {
  private static final String FILE = "META-INF/problems.properties";

  private final Properties meanings = new Properties();

  ProblemMeanings() {
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      for (URL file : Collections.list(loader.getResources(FILE))) {
        try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
          meanings.load(in);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> of(String code) {
    if (code.endsWith(NotStored.NOT_KNOWN_YET)) {
      return Optional.of(
          "The thing the request names has not arrived in this service. If it was just created,"
              + " repeat the request after the seconds in Retry-After.");
    }
    if (code.endsWith("-not-found") && !meanings.containsKey(code)) {
      return Optional.of("There is nothing of that kind with the given id. Check the id.");
    }
    return Optional.ofNullable(meanings.getProperty(code));
  }
}
