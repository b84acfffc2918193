/** The whole suite as separate processes, for stories and faults. */
@NullMarked
package dev.customerfirst.suite.stack;

import org.jspecify.annotations.NullMarked;
