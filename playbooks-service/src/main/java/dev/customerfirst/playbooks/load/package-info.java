/** How much work our people have, against how much time. */
@NullMarked
package dev.customerfirst.playbooks.load;

import org.jspecify.annotations.NullMarked;
