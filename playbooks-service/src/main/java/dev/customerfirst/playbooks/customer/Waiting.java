package dev.customerfirst.playbooks.customer;

/**
 * What waits for news of an account.
 *
 * @param journey there is a contract or a deal, so that a journey can depend on it
 * @param signals something happened that nothing was started for yet
 */
public record Waiting(boolean journey, boolean signals) {}
