package dev.customerfirst.accounts.domain;

/** A status, and why in words. */
public record Judgement(CaseStatus status, String because) {}
