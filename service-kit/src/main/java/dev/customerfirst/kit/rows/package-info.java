/**
 * Rows of uploaded files: read one by one, as strictly as a body, and written back when refused.
 */
@NullMarked
package dev.customerfirst.kit.rows;

import org.jspecify.annotations.NullMarked;
