/** Documents that list things, held against the sources. */
@NullMarked
package dev.customerfirst.suite.docs;

import org.jspecify.annotations.NullMarked;
