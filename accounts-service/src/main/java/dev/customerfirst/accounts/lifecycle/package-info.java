/** Prospect, customer or churned: what the contracts of an account make of it. */
@NullMarked
package dev.customerfirst.accounts.lifecycle;

import org.jspecify.annotations.NullMarked;
