/** Whether the people an account pays for use the product: two ratios with targets, over time. */
@NullMarked
package dev.customerfirst.accounts.adoption;

import org.jspecify.annotations.NullMarked;
