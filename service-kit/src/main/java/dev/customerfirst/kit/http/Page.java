package dev.customerfirst.kit.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in stable order.
 *
 * @param next cursor of the following page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }
}
