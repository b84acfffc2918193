package dev.customerfirst.localstack;

/** The four services, in the order in which people read them. */
public enum Service {
  ACCOUNTS("accounts", 8081),
  PLAYBOOKS("playbooks", 8082),
  RENEWALS("renewals", 8083),
  SUPPORT_ROUTING("support-routing", 8084);

  private final String label;
  private final int standardPort;

  Service(String label, int standardPort) {
    this.label = label;
    this.standardPort = standardPort;
  }

  /** As commands and file names use it. */
  public String label() {
    return label;
  }

  public int standardPort() {
    return standardPort;
  }

  /** The name of the database and of the role that owns it. */
  public String database() {
    return label.replace('-', '_');
  }

  String module() {
    return label + "-service";
  }
}
