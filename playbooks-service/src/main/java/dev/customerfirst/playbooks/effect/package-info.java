/** Whether what we do for customers shows in how they use the product. */
@NullMarked
package dev.customerfirst.playbooks.effect;

import org.jspecify.annotations.NullMarked;
