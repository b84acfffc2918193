/** Keys that other systems gave to our records, and what all texts in requests must hold. */
@NullMarked
package dev.customerfirst.accounts.external;

import org.jspecify.annotations.NullMarked;
