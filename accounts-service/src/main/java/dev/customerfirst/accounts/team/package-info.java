/** Who plays which role for an account, and which roles still have nobody. */
@NullMarked
package dev.customerfirst.accounts.team;

import org.jspecify.annotations.NullMarked;
