/** A contract year of three customers, played through the public interfaces on simulated time. */
@NullMarked
package dev.customerfirst.localstack.demo;

import org.jspecify.annotations.NullMarked;
