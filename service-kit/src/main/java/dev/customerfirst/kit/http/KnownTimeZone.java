package dev.customerfirst.kit.http;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text is an IANA time zone such as {@code Europe/Berlin}; refused with 422 unknown-time-zone.
 */
@ConstraintCode("unknown-time-zone")
@Constraint(validatedBy = KnownTimeZone.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
public @interface KnownTimeZone {
  String message() default
      "This time zone is not known. Use an IANA name such as Europe/Berlin or America/New_York.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Null is left to {@code @NotNull}. */
  class Check implements ConstraintValidator<KnownTimeZone, String> {
    /** The JDK copies all six hundred names at each call. */
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || ZONES.contains(value);
    }
  }
}
