/** Shows that charts are drawn as they are meant. */
@NullMarked
package dev.customerfirst.kit.chart;

import org.jspecify.annotations.NullMarked;
