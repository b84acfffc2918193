/** What happens to moments that are still to come when the rules of time zones change. */
@NullMarked
package dev.customerfirst.renewals.zonechange;

import org.jspecify.annotations.NullMarked;
