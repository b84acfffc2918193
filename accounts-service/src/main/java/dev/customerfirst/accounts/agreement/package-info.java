/** That the customer agreed to a trial, and to production. */
@NullMarked
package dev.customerfirst.accounts.agreement;

import org.jspecify.annotations.NullMarked;
