/** Compose file and cluster manifests, held against the local stack. */
@NullMarked
package dev.customerfirst.suite.deploy;

import org.jspecify.annotations.NullMarked;
