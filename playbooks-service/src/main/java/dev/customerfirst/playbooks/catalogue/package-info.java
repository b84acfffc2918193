/** The playbooks: which there are, and where people read, write, publish and retire them. */
@NullMarked
package dev.customerfirst.playbooks.catalogue;

import org.jspecify.annotations.NullMarked;
