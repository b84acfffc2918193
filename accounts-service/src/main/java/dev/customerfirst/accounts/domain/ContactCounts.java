package dev.customerfirst.accounts.domain;

/** How many of an account's people are what to us (R044); one person may be counted as several. */
public record ContactCounts(long contacts, long champions, long advocates, long economicBuyers) {}
