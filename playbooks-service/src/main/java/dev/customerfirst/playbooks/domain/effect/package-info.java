/** What can be said about the effect of an activity, and what cannot. */
@NullMarked
package dev.customerfirst.playbooks.domain.effect;

import org.jspecify.annotations.NullMarked;
