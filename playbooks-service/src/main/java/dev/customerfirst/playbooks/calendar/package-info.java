/** The days on which this organisation works. */
@NullMarked
package dev.customerfirst.playbooks.calendar;

import org.jspecify.annotations.NullMarked;
