package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.WorkingTimes;
import dev.customerfirst.events.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person and changes only when somebody says so.
 *
 * @param skills as they were written, by the form in which they are compared
 * @param leftOn the first day on which they are no longer one of us
 */
record PersonDetails(
    String displayName,
    String email,
    @Nullable String oidcSubject,
    Set<Role> roles,
    @Nullable UUID managerId,
    Map<String, String> skills,
    @Nullable WorkingTimes workingTimes,
    @Nullable LocalDate leftOn) {

  List<String> skillList() {
    return new TreeMap<>(skills).values().stream().toList();
  }
}
