package dev.customerfirst.kit.http;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every POST that writes. With an {@code Idempotency-Key} the method runs once in one
 * transaction with its key; a repeat within 24 hours gets the same answer marked {@code
 * Idempotent-Replayed: true}, another body under the same key 422. Without the header the method
 * just runs.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {
  /** The header that carries the key. */
  String HEADER = "Idempotency-Key";

  /** Marks an answer that was given before. */
  String REPLAYED = "Idempotent-Replayed";

  /**
   * The method remembers the key itself, together with what it began: its body is streamed for
   * longer than a transaction should live.
   */
  @Nonbinding
  boolean byItself() default false;
}
