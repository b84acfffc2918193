/** The activities of an account: laid out by its journey, done by its team. */
@NullMarked
package dev.customerfirst.playbooks.activity;

import org.jspecify.annotations.NullMarked;
