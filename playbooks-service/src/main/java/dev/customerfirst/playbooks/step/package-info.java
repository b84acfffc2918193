/** What was done of the steps of activities, with which documents and promises. */
@NullMarked
package dev.customerfirst.playbooks.step;

import org.jspecify.annotations.NullMarked;
