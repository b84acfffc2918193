/** How many stars engagements with us get, and for which customers. */
@NullMarked
package dev.customerfirst.accounts.rating;

import org.jspecify.annotations.NullMarked;
