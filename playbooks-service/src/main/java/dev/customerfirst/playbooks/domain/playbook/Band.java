package dev.customerfirst.playbooks.domain.playbook;

/**
 * A range of the figure that a signal goes by; half-open.
 *
 * @param code what conditions call it, upper case
 */
public record Band(String code, int from, int below) {}
