/** playbooks-service: the journey of every account, and the activities it consists of. */
@NullMarked
package dev.customerfirst.playbooks;

import org.jspecify.annotations.NullMarked;
