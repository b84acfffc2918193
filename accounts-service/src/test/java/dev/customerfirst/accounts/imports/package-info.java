/** Files of accounts, people, opportunities, contacts and metrics, from upload to verdicts. */
@NullMarked
package dev.customerfirst.accounts.imports;

import org.jspecify.annotations.NullMarked;
