/** A broken rule as a value: what was refused, where, and why, in words. */
@NullMarked
package dev.customerfirst.kit.rule;

import org.jspecify.annotations.NullMarked;
