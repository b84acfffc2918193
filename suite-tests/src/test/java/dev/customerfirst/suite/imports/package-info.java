/** Files on their way into the running suite: killed on the way, by the command line, measured. */
@NullMarked
package dev.customerfirst.suite.imports;

import org.jspecify.annotations.NullMarked;
