/** What the other services told us about a customer: tiers, contracts and deals. */
@NullMarked
package dev.customerfirst.playbooks.customer;

import org.jspecify.annotations.NullMarked;
