package dev.customerfirst.kit.security;

import dev.customerfirst.events.Roles;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.security.Permission;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An administrator: passes every role check, yet keeps only the roles of the token by name. */
final class AdminIdentity implements SecurityIdentity {
  static final String ROLE = Roles.ADMIN;

  private final SecurityIdentity token;

  AdminIdentity(SecurityIdentity token) {
    this.token = token;
  }

  @Override
  public boolean hasRole(String role) {
    return true;
  }

  @Override
  public Set<String> getRoles() {
    return token.getRoles();
  }

  @Override
  public Principal getPrincipal() {
    return token.getPrincipal();
  }

  @Override
  public boolean isAnonymous() {
    return token.isAnonymous();
  }

  @Override
  public <T extends Credential> @Nullable T getCredential(Class<T> type) {
    return token.getCredential(type);
  }

  @Override
  public Set<Credential> getCredentials() {
    return token.getCredentials();
  }

  @Override
  public <T> @Nullable T getAttribute(String name) {
    return token.getAttribute(name);
  }

  @Override
  public Map<String, Object> getAttributes() {
    return token.getAttributes();
  }

  @Override
  public Set<Permission> getPermissions() {
    return token.getPermissions();
  }

  @Override
  public Uni<Boolean> checkPermission(Permission permission) {
    return token.checkPermission(permission);
  }
}
