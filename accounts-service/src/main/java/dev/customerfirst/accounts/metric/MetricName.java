package dev.customerfirst.accounts.metric;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a metric: it stands in addresses and in events, so it is plain. */
@Pattern(regexp = "[a-z][a-z0-9]{0,63}|(?=.{3,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)+")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@interface MetricName {
  String message() default
      "Send a name of 1 to 64 lower-case letters and digits with single hyphens between, such as"
          + " session-minutes.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
