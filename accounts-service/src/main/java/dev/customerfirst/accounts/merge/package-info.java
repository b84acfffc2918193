/** Two records turn out to be one customer: one stays, the other points to it. */
@NullMarked
package dev.customerfirst.accounts.merge;

import org.jspecify.annotations.NullMarked;
