/** The account: registered, read, listed and changed, and told to the other services. */
@NullMarked
package dev.customerfirst.accounts.account;

import org.jspecify.annotations.NullMarked;
