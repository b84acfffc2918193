/** What batches of several features share: rows read one by one, and what became of each. */
@NullMarked
package dev.customerfirst.accounts.batch;

import org.jspecify.annotations.NullMarked;
