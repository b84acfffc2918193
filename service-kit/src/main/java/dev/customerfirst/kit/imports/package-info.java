/** Imports: a file is taken in as a whole, then applied in chunks that survive any crash. */
@NullMarked
package dev.customerfirst.kit.imports;

import org.jspecify.annotations.NullMarked;
