/** The rules about accounts, tiers, teams and deals: plain Java, the time is passed in. */
@NullMarked
package dev.customerfirst.accounts.domain;

import org.jspecify.annotations.NullMarked;
