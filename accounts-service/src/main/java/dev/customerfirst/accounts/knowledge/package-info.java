/** What we know of a customer in five areas, how complete and how fresh it is (R007, R049). */
@NullMarked
package dev.customerfirst.accounts.knowledge;

import org.jspecify.annotations.NullMarked;
