package dev.customerfirst.accounts.contact;

/**
 * How many people were what to us at the end of a month; of the present month, as it stands now.
 *
 * @param month such as 2026-01
 */
record MonthCounts(
    String month, long contacts, long champions, long advocates, long economicBuyers) {}
