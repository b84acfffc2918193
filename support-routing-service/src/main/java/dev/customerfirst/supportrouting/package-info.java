/** Tickets, routing and support promises: who answers a customer, and by when. */
@NullMarked
package dev.customerfirst.supportrouting;

import org.jspecify.annotations.NullMarked;
