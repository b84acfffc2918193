package dev.customerfirst.localstack.infrastructure;

/** A database that belongs to one role. */
public record Database(String jdbcUrl, String username, String password) {}
