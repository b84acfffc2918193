package dev.customerfirst.playbooks.domain.playbook;

/**
 * A rule that a playbook breaks.
 *
 * @param pointer JSON pointer to the place in the playbook
 * @param detail one sentence that says what to do about it
 */
public record LintFinding(LintRule rule, String pointer, String detail) {}
