/** The tier of an account: by the policy in force, or chosen by a person with a reason. */
@NullMarked
package dev.customerfirst.accounts.tier;

import org.jspecify.annotations.NullMarked;
