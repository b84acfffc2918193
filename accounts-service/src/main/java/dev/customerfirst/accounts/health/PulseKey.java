package dev.customerfirst.accounts.health;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The place of a pulse in an account's history.
 *
 * @param number 1, 2, 3
 */
@Embeddable
record PulseKey(@Column(name = "account_id") UUID accountId, long number) {}
