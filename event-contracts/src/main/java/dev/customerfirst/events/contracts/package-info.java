/** Facts and states that renewals-service publishes, and the law of contract quarters. */
@NullMarked
package dev.customerfirst.events.contracts;

import org.jspecify.annotations.NullMarked;
