/** What requests of several features share: keys of other systems, texts, places in lists. */
@NullMarked
package dev.customerfirst.accounts.external;

import org.jspecify.annotations.NullMarked;
