package dev.customerfirst.suite.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * Where a class stands in the house. Planted violations stand below {@code planted.<rule>} and are
 * read as if that part were not there.
 *
 * @param module first part of the package below {@code dev.customerfirst}: {@code accounts}, {@code
 *     kit}, {@code events} ...
 * @param feature second part; empty at the root of a module
 */
record Place(String module, String feature) {

  static final Set<String> SERVICES = Set.of("accounts", "playbooks", "renewals", "supportrouting");

  private static final String HOUSE = "dev.customerfirst.";
  private static final String PLANTED = "planted.";

  static Place of(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName() + ".";
    if (!name.startsWith(HOUSE)) {
      return new Place("", "");
    }
    String inside = name.substring(HOUSE.length());
    if (inside.startsWith(PLANTED)) {
      inside = inside.substring(inside.indexOf('.', PLANTED.length()) + 1);
    }
    String[] parts = inside.split("\\.");
    return new Place(parts[0], parts.length > 1 ? parts[1] : "");
  }

  boolean inService() {
    return SERVICES.contains(module);
  }

  boolean inDomain() {
    return inService() && feature.equals("domain");
  }

  boolean inKit() {
    return module.equals("kit");
  }

  /** The launcher and the test kit start processes and measure wall time; they are no services. */
  boolean isTool() {
    return module.equals("localstack") || module.equals("testkit");
  }
}
