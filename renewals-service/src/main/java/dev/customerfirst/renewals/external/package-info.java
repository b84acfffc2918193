/** Keys of records in other systems, as requests name them and as they are compared. */
@NullMarked
package dev.customerfirst.renewals.external;

import org.jspecify.annotations.NullMarked;
