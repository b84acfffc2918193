/** The customer's people: who they are, what they are to us, and how they feel about it. */
@NullMarked
package dev.customerfirst.accounts.contact;

import org.jspecify.annotations.NullMarked;
