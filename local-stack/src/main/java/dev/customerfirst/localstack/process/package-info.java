/** Child processes of the local stack: started, recognised again later, waited for and stopped. */
@NullMarked
package dev.customerfirst.localstack.process;

import org.jspecify.annotations.NullMarked;
