/** What playbooks-service and support-routing-service tell that says how an account is. */
@NullMarked
package dev.customerfirst.accounts.signal;

import org.jspecify.annotations.NullMarked;
