/** The house rules, and the planted violations that show each of them at work. */
@NullMarked
package dev.customerfirst.suite.architecture;

import org.jspecify.annotations.NullMarked;
