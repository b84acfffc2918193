/** Describes to the outside what the running service publishes and reads. */
@NullMarked
package dev.customerfirst.kit.catalogue;

import org.jspecify.annotations.NullMarked;
