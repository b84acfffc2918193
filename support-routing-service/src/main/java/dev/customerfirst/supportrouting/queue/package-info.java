/** The one ranked queue of everything that waits (R147). */
@NullMarked
package dev.customerfirst.supportrouting.queue;

import org.jspecify.annotations.NullMarked;
