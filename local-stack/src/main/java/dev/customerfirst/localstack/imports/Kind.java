package dev.customerfirst.localstack.imports;

import dev.customerfirst.localstack.Service;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be imported. In the order in which their columns are compared with those of a file. */
public enum Kind {
  METRICS(Service.ACCOUNTS, "metric", "day"),
  PEOPLE(Service.ACCOUNTS, "displayName", "email"),
  OPPORTUNITIES(Service.ACCOUNTS, "externalId.id", "kind"),
  CONTRACTS(Service.RENEWALS, "externalId.id", "seats", "supportPlan"),
  CONTACTS(Service.ACCOUNTS, "externalId.id", "accountExternalId.id"),
  ACCOUNTS(Service.ACCOUNTS, "externalId.id", "name");

  private final Service service;
  private final Set<String> telling;

  Kind(Service service, String... telling) {
    this.service = service;
    this.telling = Set.of(telling);
  }

  /** The service that takes such files. */
  Service service() {
    return service;
  }

  /** The services that take files, each once. */
  static Stream<Service> services() {
    return Arrays.stream(values()).map(Kind::service).distinct().sorted();
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
