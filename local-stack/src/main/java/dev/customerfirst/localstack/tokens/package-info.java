/** Bearer tokens signed with the JDK alone, for local use and for tests. */
@NullMarked
package dev.customerfirst.localstack.tokens;

import org.jspecify.annotations.NullMarked;
