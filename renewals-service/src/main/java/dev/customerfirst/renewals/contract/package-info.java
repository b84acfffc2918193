/** Contracts from draft to what became of them, with all that comes by itself and the renewal. */
@NullMarked
package dev.customerfirst.renewals.contract;

import org.jspecify.annotations.NullMarked;
