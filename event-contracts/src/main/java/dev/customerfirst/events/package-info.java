/**
 * The language every event of the suite is written in: facts, states, their wire names and codes.
 */
@NullMarked
package dev.customerfirst.events;

import org.jspecify.annotations.NullMarked;
