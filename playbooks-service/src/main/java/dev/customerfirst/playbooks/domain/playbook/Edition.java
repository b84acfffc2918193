package dev.customerfirst.playbooks.domain.playbook;

import java.time.LocalDate;

/**
 * Which edition of a playbook this is (R176).
 *
 * @param number counts up from 1
 * @param notes what is new in it, and why
 * @param reviewOn the day by which somebody asks whether it still serves
 */
public record Edition(int number, String notes, LocalDate reviewOn) {}
