/** Deals on their way through the sales stages, until they are won or lost. */
@NullMarked
package dev.customerfirst.accounts.opportunity;

import org.jspecify.annotations.NullMarked;
