/** Files read and written row by row. */
@NullMarked
package dev.customerfirst.kit.rows;

import org.jspecify.annotations.NullMarked;
