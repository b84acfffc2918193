/** What a service brings along as data in its own files. */
@NullMarked
package dev.customerfirst.kit.builtin;

import org.jspecify.annotations.NullMarked;
