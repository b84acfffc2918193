/** What people send in words, and where the pages of lists begin. */
@NullMarked
package dev.customerfirst.renewals.text;

import org.jspecify.annotations.NullMarked;
