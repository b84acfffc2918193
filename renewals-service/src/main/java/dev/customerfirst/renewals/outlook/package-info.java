/** Shows what is known and expected of renewals: one in full, and all that come, soonest first. */
@NullMarked
package dev.customerfirst.renewals.outlook;

import org.jspecify.annotations.NullMarked;
