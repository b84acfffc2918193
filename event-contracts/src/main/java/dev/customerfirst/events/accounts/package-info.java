/** Facts and states that accounts-service publishes. */
@NullMarked
package dev.customerfirst.events.accounts;

import org.jspecify.annotations.NullMarked;
