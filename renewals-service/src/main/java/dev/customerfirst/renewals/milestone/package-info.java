/** What an account did for the first time, told once. */
@NullMarked
package dev.customerfirst.renewals.milestone;

import org.jspecify.annotations.NullMarked;
