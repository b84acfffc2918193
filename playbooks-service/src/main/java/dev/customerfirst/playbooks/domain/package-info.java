/** The journey law and the life of an activity: pure rules, with time passed in. */
@NullMarked
package dev.customerfirst.playbooks.domain;

import org.jspecify.annotations.NullMarked;
