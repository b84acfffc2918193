package dev.customerfirst.localstack.cli;

import dev.customerfirst.localstack.LocalStack;
import dev.customerfirst.localstack.StackHome;
import dev.customerfirst.localstack.StackPorts;
import java.nio.file.Path;

/** The stack of the checkout that the launcher belongs to. */
public final class Checkout {

  private static final String ROOT = "customerfirst.root";

  private Checkout() {}

  public static LocalStack stack() {
    return new LocalStack(
        StackHome.in(Path.of(System.getProperty(ROOT, "")).toAbsolutePath()),
        StackPorts.standard());
  }
}
