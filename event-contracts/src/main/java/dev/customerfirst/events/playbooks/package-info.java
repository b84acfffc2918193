/** Facts that playbooks-service publishes. */
@NullMarked
package dev.customerfirst.events.playbooks;

import org.jspecify.annotations.NullMarked;
