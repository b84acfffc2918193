package dev.customerfirst.accounts.domain;

/** How much can go wrong with a project, least first (R120). */
public enum ProjectRisk {
  LOW,
  MEDIUM,
  HIGH
}
