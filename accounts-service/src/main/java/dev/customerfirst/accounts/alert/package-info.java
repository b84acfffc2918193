/** What rules found that needs a person, and until when it was so. */
@NullMarked
package dev.customerfirst.accounts.alert;

import org.jspecify.annotations.NullMarked;
