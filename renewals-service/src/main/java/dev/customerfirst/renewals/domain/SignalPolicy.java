package dev.customerfirst.renewals.domain;

/**
 * From where on something endangers a renewal.
 *
 * @param missedActivities skipped and overdue ones together
 * @param missedPromises promises whose day is over and that were not reached
 * @param neglectedRequirements feature requests that were open too long (R185)
 * @param breaches late first responses that still count
 * @param neglectedAfterDays a feature request is neglected when it was open for more days than this
 * @param breachCountsForDays a late first response counts for this many days after it
 */
public record SignalPolicy(
    Threshold missedActivities,
    Threshold missedPromises,
    Threshold neglectedRequirements,
    Threshold breaches,
    int neglectedAfterDays,
    int breachCountsForDays) {

  /** One of anything is a warning; three endanger the renewal, and so do two broken promises. */
  public static SignalPolicy standard(int neglectedAfterDays, int breachCountsForDays) {
    return new SignalPolicy(
        new Threshold(1, 3),
        new Threshold(1, 2),
        new Threshold(1, 3),
        new Threshold(1, 3),
        neglectedAfterDays,
        breachCountsForDays);
  }
}
