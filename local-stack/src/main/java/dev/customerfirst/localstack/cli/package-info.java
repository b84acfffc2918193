/** The commands of the launcher. */
@NullMarked
package dev.customerfirst.localstack.cli;

import org.jspecify.annotations.NullMarked;
