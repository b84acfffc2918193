package dev.customerfirst.accounts.external;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text as people write it, over several lines perhaps: like {@link OneLine}, but with line breaks
 * and tabs. Null is left to {@code @NotNull}.
 */
@Pattern(regexp = ManyLines.FORM)
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
public @interface ManyLines {
  String FORM = "(?=[\\s\\S]*\\S)[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*";

  String message() default
      "Send text that is not blank and has no control characters but line breaks and tabs.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
