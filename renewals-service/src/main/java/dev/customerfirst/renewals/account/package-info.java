/** Accounts as far as renewals needs to know them: that they exist, their name and tier. */
@NullMarked
package dev.customerfirst.renewals.account;

import org.jspecify.annotations.NullMarked;
