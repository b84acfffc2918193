/** The net promoter score, for all of us and for each group of customers. */
@NullMarked
package dev.customerfirst.accounts.nps;

import org.jspecify.annotations.NullMarked;
