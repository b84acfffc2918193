package dev.customerfirst.playbooks.journey;

import dev.customerfirst.playbooks.tailoring.TailoredChange;
import java.util.List;

/**
 * How the journey of an account is tailored.
 *
 * @param items everything that was ever decided, oldest first; what was withdrawn counts no more
 * @param fromMatrix what is different from the plain journey because of it
 */
record TailoringView(List<TailoredChange> items, JourneyChanges fromMatrix) {}
