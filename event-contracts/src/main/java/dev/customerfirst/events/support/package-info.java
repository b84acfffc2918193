/** Facts that support-routing-service publishes. */
@NullMarked
package dev.customerfirst.events.support;

import org.jspecify.annotations.NullMarked;
