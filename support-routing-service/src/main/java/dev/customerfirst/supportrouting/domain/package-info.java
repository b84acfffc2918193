/** What support promises and to whom it gives a ticket: business time, routing, deadlines, rank. */
@NullMarked
package dev.customerfirst.supportrouting.domain;

import org.jspecify.annotations.NullMarked;
