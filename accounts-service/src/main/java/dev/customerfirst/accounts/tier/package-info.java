/** The tier of an account, chosen by a person with a reason. */
@NullMarked
package dev.customerfirst.accounts.tier;

import org.jspecify.annotations.NullMarked;
