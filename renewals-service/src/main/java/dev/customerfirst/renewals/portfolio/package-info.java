/** Which tier an account belonged to and who held which role on its team, at any time. */
@NullMarked
package dev.customerfirst.renewals.portfolio;

import org.jspecify.annotations.NullMarked;
