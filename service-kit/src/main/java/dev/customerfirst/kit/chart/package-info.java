/**
 * Lines over days as SVG: readable by people, by screen readers, in the dark and without colours.
 */
@NullMarked
package dev.customerfirst.kit.chart;

import org.jspecify.annotations.NullMarked;
