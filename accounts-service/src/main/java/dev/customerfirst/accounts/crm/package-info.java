/** Accounts as a CRM sends them: created or updated by the CRM's own key, one or a thousand. */
@NullMarked
package dev.customerfirst.accounts.crm;

import org.jspecify.annotations.NullMarked;
