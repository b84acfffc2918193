/** Figures of how accounts use the product: what each means, and one store for all of them. */
@NullMarked
package dev.customerfirst.accounts.metric;

import org.jspecify.annotations.NullMarked;
