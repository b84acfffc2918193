package dev.customerfirst.localstack.demo;

/** In whose name something is asked. */
record Caller(String subject, String role) {

  /** Moves the clocks. */
  static final Caller OPERATOR = new Caller("demo-operator", "ADMIN");

  /** The CRM, and whoever only reads. */
  static final Caller CRM = new Caller("crm", "INTEGRATION");
}
