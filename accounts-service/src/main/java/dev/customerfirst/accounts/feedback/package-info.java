/** What customers say about us, and that somebody answers them. */
@NullMarked
package dev.customerfirst.accounts.feedback;

import org.jspecify.annotations.NullMarked;
