/** How many accounts people look after, and how many one person can. */
@NullMarked
package dev.customerfirst.accounts.load;

import org.jspecify.annotations.NullMarked;
