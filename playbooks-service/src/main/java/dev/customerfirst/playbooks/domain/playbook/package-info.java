/** What a playbook is, and what makes one fit to be played. */
@NullMarked
package dev.customerfirst.playbooks.domain.playbook;

import org.jspecify.annotations.NullMarked;
