package dev.customerfirst.accounts.domain;

/** What we need to know of a customer, in five parts (R049). */
public enum KnowledgeArea {
  /** Structure, teams, initiatives, and how they are measured (R050). */
  ORGANISATION,
  /** Who decides, who works with the product, who speaks for us. */
  PEOPLE,
  /** How software is planned, built, delivered and supported (R007, R117). */
  PROCESSES,
  /** What they build with. */
  TOOLING,
  /** Where things run: environments and sites (R117). */
  INFRASTRUCTURE
}
