package dev.customerfirst.accounts.people;

import dev.customerfirst.events.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows; null shows all.
 *
 * @param skillKey in the form in which skills are compared
 */
record PersonFilter(@Nullable Role role, @Nullable UUID managerId, @Nullable String skillKey) {}
