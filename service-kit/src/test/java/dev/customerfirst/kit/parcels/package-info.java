/** A small aggregate to try the kit on: everything a service does, with nothing of its business. */
@NullMarked
package dev.customerfirst.kit.parcels;

import org.jspecify.annotations.NullMarked;
