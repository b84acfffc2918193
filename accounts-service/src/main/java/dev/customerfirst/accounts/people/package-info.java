/** Our own people: who they are and which roles they may play for a customer. */
@NullMarked
package dev.customerfirst.accounts.people;

import org.jspecify.annotations.NullMarked;
