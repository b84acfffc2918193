/** How customers are: judged by a policy, with every reason, whenever something changes. */
@NullMarked
package dev.customerfirst.accounts.health;

import org.jspecify.annotations.NullMarked;
