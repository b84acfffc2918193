package dev.customerfirst.events.accounts;

import dev.customerfirst.events.Publisher;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.State;
import dev.customerfirst.events.WireName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of our own people as they stand now.
 *
 * @param oidcSubject how their tokens name them; null when they do not sign in
 * @param roles the roles they may hold on a team
 */
@Publisher(topic = "people.state", source = "/accounts-service")
@WireName("PersonState")
public record PersonState(
    UUID personId, String displayName, String email, @Nullable String oidcSubject, List<Role> roles)
    implements State {

  @Override
  public UUID key() {
    return personId;
  }
}
