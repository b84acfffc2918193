/** Holds records, docs/events.md, AsyncAPI documents, topics and consumers against each other. */
@NullMarked
package dev.customerfirst.suite.catalogue;

import org.jspecify.annotations.NullMarked;
