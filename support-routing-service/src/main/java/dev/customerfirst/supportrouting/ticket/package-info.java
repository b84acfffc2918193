/** What customers need: opened, routed with reasons, answered by a promised instant, solved. */
@NullMarked
package dev.customerfirst.supportrouting.ticket;

import org.jspecify.annotations.NullMarked;
