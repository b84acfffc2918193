/** Deadlines and elapsed business time for any calendar, each with its proof. */
@NullMarked
package dev.customerfirst.supportrouting.businesstime;

import org.jspecify.annotations.NullMarked;
