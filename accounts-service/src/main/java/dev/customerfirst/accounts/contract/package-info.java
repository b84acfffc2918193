/** What other features need to know of an account's contracts, heard from renewals-service. */
@NullMarked
package dev.customerfirst.accounts.contract;

import org.jspecify.annotations.NullMarked;
