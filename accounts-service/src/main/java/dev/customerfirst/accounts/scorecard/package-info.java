/** What each department measures itself by: the happiness of customers first, then the rest. */
@NullMarked
package dev.customerfirst.accounts.scorecard;

import org.jspecify.annotations.NullMarked;
