package dev.customerfirst.events;

/** The key of a record in another system, for example a CRM. */
public record ExternalId(String system, String id) {}
