/** What happens to customers outside the journey, and starts a playbook. */
@NullMarked
package dev.customerfirst.playbooks.signal;

import org.jspecify.annotations.NullMarked;
