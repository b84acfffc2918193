package dev.customerfirst.kit.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text people can read: not blank, no control characters (PostgreSQL refuses NUL), no halves of
 * surrogate pairs (no UTF-8 for them). Null is left to {@code @NotNull}.
 */
@Pattern(regexp = OneLine.FORM)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
public @interface OneLine {
  String FORM = "[^\\p{Cc}\\p{Cs}]*[^\\p{Cc}\\p{Cs}\\s][^\\p{Cc}\\p{Cs}]*";

  String message() default "Send one line of text that is not blank and has no control characters.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
