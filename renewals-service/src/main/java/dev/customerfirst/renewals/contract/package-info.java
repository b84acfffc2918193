/** Contracts from signature to end, with the moments that come by themselves and the renewal. */
@NullMarked
package dev.customerfirst.renewals.contract;

import org.jspecify.annotations.NullMarked;
