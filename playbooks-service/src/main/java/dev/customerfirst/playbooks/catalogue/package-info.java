/** The playbooks that come with the service, and where people read them. */
@NullMarked
package dev.customerfirst.playbooks.catalogue;

import org.jspecify.annotations.NullMarked;
