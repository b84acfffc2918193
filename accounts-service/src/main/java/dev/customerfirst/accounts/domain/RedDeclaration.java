package dev.customerfirst.accounts.domain;

import java.time.LocalDate;

/**
 * Somebody said that an account is red, and nobody has lifted it yet.
 *
 * @param role the one they acted in
 * @param because stays in this service: people write names
 */
public record RedDeclaration(String role, LocalDate on, String because) {}
