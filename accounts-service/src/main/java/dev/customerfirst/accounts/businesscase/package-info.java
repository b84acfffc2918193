/** What a customer is to gain, what of it is delivered, and whether somebody looks at it. */
@NullMarked
package dev.customerfirst.accounts.businesscase;

import org.jspecify.annotations.NullMarked;
