package dev.customerfirst.playbooks.domain.playbook;

/**
 * What is to be reached some days after the contract started (A36).
 *
 * @param day 0 is the day of the start
 */
public record Milestone(int day, String does) {}
