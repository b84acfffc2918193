/** Whether we can help a prospect, in the prospect's own words. */
@NullMarked
package dev.customerfirst.accounts.fit;

import org.jspecify.annotations.NullMarked;
