package dev.customerfirst.accounts.role;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Codes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The roles as {@code roles.json} describes them. */
@Singleton
class RoleCatalogue {

  private static final String FILE = "/roles.json";

  private final List<RoleEntry> entries;

  RoleCatalogue(ObjectMapper mapper) {
    try (InputStream file =
        Objects.requireNonNull(RoleCatalogue.class.getResourceAsStream(FILE), FILE)) {
      entries = List.of(mapper.readValue(file, RoleEntry[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** In the order of the role list. */
  List<RoleEntry> all() {
    return entries;
  }

  /**
   * The role of this code or alias.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 422 when it names none, or could mean two
   */
  RoleEntry named(String code) {
    return entries.stream()
        .filter(entry -> entry.aliases().contains(code))
        .findFirst()
        .orElseGet(() -> of(Codes.parse(Role.class, code, "")));
  }

  private RoleEntry of(Role role) {
    return entries.stream().filter(entry -> entry.role() == role).findFirst().orElseThrow();
  }
}
