package dev.customerfirst.localstack.cli;

import dev.customerfirst.events.Ambiguous;
import dev.customerfirst.events.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a role as people type it: any case, '-' for '_'; refuses codes that mean two things. */
final class RoleCode implements ITypeConverter<Role> {

  @Override
  public Role convert(String typed) {
    String code = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    for (Ambiguous ambiguous : Role.class.getAnnotationsByType(Ambiguous.class)) {
      if (ambiguous.code().equals(code)) {
        throw new TypeConversionException(
            "%s means two roles. Say %s".formatted(code, String.join(" or ", ambiguous.choices())));
      }
    }
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "%s is no role. The roles are: %s"
                        .formatted(
                            typed,
                            Arrays.stream(Role.values())
                                .map(Role::name)
                                .collect(Collectors.joining(", ")))));
  }
}
