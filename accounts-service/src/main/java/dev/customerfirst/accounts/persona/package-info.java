/** What people in each part at the customer care about, and how much of their time we take. */
@NullMarked
package dev.customerfirst.accounts.persona;

import org.jspecify.annotations.NullMarked;
