/** Who of us has to do what, across all accounts. */
@NullMarked
package dev.customerfirst.playbooks.work;

import org.jspecify.annotations.NullMarked;
