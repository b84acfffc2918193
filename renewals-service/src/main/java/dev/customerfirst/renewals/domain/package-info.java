/** The rules of contracts: terms, moments, life and renewal, without a framework. */
@NullMarked
package dev.customerfirst.renewals.domain;

import org.jspecify.annotations.NullMarked;
