/** How much of our people's time there is, and who stands in for whom. */
@NullMarked
package dev.customerfirst.playbooks.domain.load;

import org.jspecify.annotations.NullMarked;
