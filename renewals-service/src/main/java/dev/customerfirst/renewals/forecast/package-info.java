/** What is expected of all renewals, kept each Monday, and how good that was. */
@NullMarked
package dev.customerfirst.renewals.forecast;

import org.jspecify.annotations.NullMarked;
