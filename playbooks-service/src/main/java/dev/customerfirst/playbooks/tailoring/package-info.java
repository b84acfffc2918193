/** How the journeys of accounts differ from the matrix, and why. */
@NullMarked
package dev.customerfirst.playbooks.tailoring;

import org.jspecify.annotations.NullMarked;
