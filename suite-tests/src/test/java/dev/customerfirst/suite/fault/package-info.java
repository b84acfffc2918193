/** What is broken on purpose, and what must hold all the same. */
@NullMarked
package dev.customerfirst.suite.fault;

import org.jspecify.annotations.NullMarked;
