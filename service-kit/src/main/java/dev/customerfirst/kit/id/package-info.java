/** Ids that sort by the time they were made. */
@NullMarked
package dev.customerfirst.kit.id;

import org.jspecify.annotations.NullMarked;
