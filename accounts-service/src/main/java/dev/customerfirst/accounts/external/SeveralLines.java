package dev.customerfirst.accounts.external;

import dev.customerfirst.accounts.domain.Texts;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text people can read, with line breaks and tabs if need be: like {@link OneLine} otherwise.
 * Null is left to {@code @NotNull}.
 */
@Pattern(regexp = Texts.SEVERAL_LINES)
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
public @interface SeveralLines {
  String message() default
      "Send a text that is not blank and has no control characters other than line breaks.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
