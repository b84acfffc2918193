/** What account teams ask of other functions, and what these say. */
@NullMarked
package dev.customerfirst.playbooks.ask;

import org.jspecify.annotations.NullMarked;
