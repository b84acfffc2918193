/** The days that people can ask for. */
@NullMarked
package dev.customerfirst.renewals.text;

import org.jspecify.annotations.NullMarked;
