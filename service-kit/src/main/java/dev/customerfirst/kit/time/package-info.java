/** The clock, real or simulated, and the work that falls due by itself. */
@NullMarked
package dev.customerfirst.kit.time;

import org.jspecify.annotations.NullMarked;
