/** The journey of an account: laid out from what we know of it, previewed, summed up. */
@NullMarked
package dev.customerfirst.playbooks.journey;

import org.jspecify.annotations.NullMarked;
