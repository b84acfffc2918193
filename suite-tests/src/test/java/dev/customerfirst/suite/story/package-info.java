/** What the product promises, told from end to end on the real processes. */
@NullMarked
package dev.customerfirst.suite.story;

import org.jspecify.annotations.NullMarked;
