/** Who stayed and with how much, as rates with the ledger behind each of them. */
@NullMarked
package dev.customerfirst.renewals.retention;

import org.jspecify.annotations.NullMarked;
