/** Draws a journey: quarters, activities by state, today. */
@NullMarked
package dev.customerfirst.playbooks.picture;

import org.jspecify.annotations.NullMarked;
