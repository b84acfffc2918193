/** What each role is there for and how its success is measured. */
@NullMarked
package dev.customerfirst.accounts.role;

import org.jspecify.annotations.NullMarked;
