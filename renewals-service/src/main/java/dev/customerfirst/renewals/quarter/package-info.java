/** What the quarters of a contract would be, before there is one. */
@NullMarked
package dev.customerfirst.renewals.quarter;

import org.jspecify.annotations.NullMarked;
