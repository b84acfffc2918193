/** What several tests of the service need. */
@NullMarked
package dev.customerfirst.accounts;

import org.jspecify.annotations.NullMarked;
