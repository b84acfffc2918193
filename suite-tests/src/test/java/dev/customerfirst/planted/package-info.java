/** Violations planted to show that each house rule reports what it should, and nothing else. */
package dev.customerfirst.planted;
