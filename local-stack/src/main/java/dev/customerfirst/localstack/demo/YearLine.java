package dev.customerfirst.localstack.demo;

/**
 * What a year brought to one customer.
 *
 * @param planned activities of the journey matrix, done and skipped ones included
 * @param ticketsPromised tickets whose first response had a deadline
 * @param used monthly users of the seats, in per cent
 * @param nps promoters less detractors, in per cent of those who answered
 */
public record YearLine(
    String customer,
    String tier,
    int planned,
    int done,
    int skipped,
    int reviews,
    int ticketsInTime,
    int ticketsPromised,
    String used,
    String health,
    String nps,
    String renewal) {}
