/** The relay under fire, next to relays that lose. Lives here to reach the relay's own classes. */
@NullMarked
package dev.customerfirst.kit.messaging;

import org.jspecify.annotations.NullMarked;
