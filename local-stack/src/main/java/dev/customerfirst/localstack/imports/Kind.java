package dev.customerfirst.localstack.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be imported. In the order in which their columns are compared with those of a file. */
public enum Kind {
  METRICS("metric", "day"),
  PEOPLE("displayName", "email"),
  OPPORTUNITIES("externalId.id", "kind"),
  CONTACTS("externalId.id", "accountExternalId.id"),
  ACCOUNTS("externalId.id", "name");

  private final Set<String> telling;

  Kind(String... telling) {
    this.telling = Set.of(telling);
  }

  /** As addresses and the option {@code --as} name it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String path() {
    return "/v1/" + label() + "/imports";
  }

  /** Empty when the columns are those of no kind. */
  static Optional<Kind> of(List<String> columns) {
    return Arrays.stream(values()).filter(kind -> columns.containsAll(kind.telling)).findFirst();
  }

  static Optional<Kind> named(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  @Override
  public String toString() {
    return label();
  }
}
