package dev.customerfirst.localstack;

/** Told, line by line, what the stack is doing. */
@FunctionalInterface
public interface Progress {

  void line(String text);
}
