package dev.customerfirst.accounts.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account's lifecycle needs to know of one contract.
 *
 * @param ended its last day is over
 * @param successor the contract that follows it, which we may not have heard of yet
 */
public record ContractStanding(UUID contract, boolean ended, @Nullable UUID successor) {}
