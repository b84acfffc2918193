/** Moves the seats of one person to another, all of them or none. */
@NullMarked
package dev.customerfirst.accounts.handover;

import org.jspecify.annotations.NullMarked;
