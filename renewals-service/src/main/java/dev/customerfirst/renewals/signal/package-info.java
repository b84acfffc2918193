/** What other services tell of an account, as far as a renewal depends on it. */
@NullMarked
package dev.customerfirst.renewals.signal;

import org.jspecify.annotations.NullMarked;
