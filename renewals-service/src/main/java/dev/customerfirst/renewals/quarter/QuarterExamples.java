package dev.customerfirst.renewals.quarter;

/** What requests and answers look like. */
final class QuarterExamples {

  static final String TERM =
      """
      {"startsOn": "2024-02-29", "termMonths": 12, "timeZone": "America/Los_Angeles"}
      """;

  static final String QUARTERS =
      """
      {"quarters": [
        {"number": 1, "startsOn": "2024-02-29", "endsOn": "2024-05-28",
         "elapsesAt": "2024-05-29T07:00:00Z"},
        {"number": 2, "startsOn": "2024-05-29", "endsOn": "2024-08-28",
         "elapsesAt": "2024-08-29T07:00:00Z"},
        {"number": 3, "startsOn": "2024-08-29", "endsOn": "2024-11-28",
         "elapsesAt": "2024-11-29T08:00:00Z"},
        {"number": 4, "startsOn": "2024-11-29", "endsOn": "2025-02-27",
         "elapsesAt": "2025-02-28T08:00:00Z"}]}
      """;

  private QuarterExamples() {}
}
