package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.Role;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an activity, as far as the journey matrix does not say.
 *
 * @param owners null where the matrix says who owns it
 * @param calledIn null while nobody was called in
 */
@Embeddable
record Cast(
    @JdbcTypeCode(SqlTypes.ARRAY) String @Nullable [] owners,
    @JdbcTypeCode(SqlTypes.ARRAY) String @Nullable [] calledIn) {

  static final Cast MATRIX = new Cast(null, null);

  static Cast ownedBy(List<Role> roles) {
    return new Cast(names(roles.stream()), null);
  }

  Cast callIn(Role role) {
    return new Cast(owners, names(Stream.concat(calledInRoles().stream(), Stream.of(role))));
  }

  List<Role> ownerRoles() {
    return roles(owners);
  }

  List<Role> calledInRoles() {
    return roles(calledIn);
  }

  private static String[] names(Stream<Role> roles) {
    return roles.map(Role::name).toArray(String[]::new);
  }

  private static List<Role> roles(String @Nullable [] names) {
    return names == null ? List.of() : Stream.of(names).map(Role::valueOf).toList();
  }
}
