/**
 * What is to be expected of a renewal: the signal of the rules, the calls of people, projections.
 */
@NullMarked
package dev.customerfirst.renewals.assessment;

import org.jspecify.annotations.NullMarked;
