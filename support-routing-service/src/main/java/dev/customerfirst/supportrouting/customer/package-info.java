/** What support knows of accounts and their contracts, kept from events. */
@NullMarked
package dev.customerfirst.supportrouting.customer;

import org.jspecify.annotations.NullMarked;
