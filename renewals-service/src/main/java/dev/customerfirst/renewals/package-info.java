/** Contracts, their quarters and what follows from their dates by itself. */
@NullMarked
package dev.customerfirst.renewals;

import org.jspecify.annotations.NullMarked;
