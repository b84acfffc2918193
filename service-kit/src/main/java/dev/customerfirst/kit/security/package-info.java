/** Who calls, in which role, and what an administrator's use leaves behind. */
@NullMarked
package dev.customerfirst.kit.security;

import org.jspecify.annotations.NullMarked;
