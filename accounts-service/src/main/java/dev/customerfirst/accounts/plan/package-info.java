/** What is planned with a customer: goals, initiatives, use cases, roll-out and expansion. */
@NullMarked
package dev.customerfirst.accounts.plan;

import org.jspecify.annotations.NullMarked;
