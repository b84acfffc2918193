package dev.customerfirst.accounts.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * That an account turned out to be another one.
 *
 * @param into the account that stays
 */
@Embeddable
record Merge(
    @Column(name = "merged_into") UUID into,
    @Column(name = "merged_because") String because,
    @Column(name = "merged_at") Instant at) {}
