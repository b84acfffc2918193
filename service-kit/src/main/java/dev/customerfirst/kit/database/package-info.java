/** Plain SQL where Hibernate has no words for it, and which failures of the database pass. */
@NullMarked
package dev.customerfirst.kit.database;

import org.jspecify.annotations.NullMarked;
