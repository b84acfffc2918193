/** What the technical advisor lets everybody know of a customer (R030). */
@NullMarked
package dev.customerfirst.accounts.note;

import org.jspecify.annotations.NullMarked;
