/**
 * Plans and programmes to save a renewal: steps with owners, updates, and who agrees to the end.
 */
@NullMarked
package dev.customerfirst.renewals.saveplan;

import org.jspecify.annotations.NullMarked;
