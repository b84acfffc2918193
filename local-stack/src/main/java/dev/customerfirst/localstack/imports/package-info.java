/** Brings a file into the suite, and tells what became of its rows. */
@NullMarked
package dev.customerfirst.localstack.imports;

import org.jspecify.annotations.NullMarked;
