package dev.customerfirst.accounts.account;

import dev.customerfirst.events.Role;
import java.util.UUID;

/** A role on the team of an account. */
public record Seat(UUID accountId, Role role) {}
