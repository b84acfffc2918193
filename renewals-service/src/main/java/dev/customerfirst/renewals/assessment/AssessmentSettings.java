package dev.customerfirst.renewals.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set. */
@ConfigMapping(prefix = "customerfirst.assessment")
interface AssessmentSettings {

  /** How many days before the day after the last day of a contract its assessment opens. */
  @WithDefault("120")
  int window();

  /** A feature request is neglected when it was open for more days than this. */
  @WithDefault("90")
  int neglectedAfterDays();

  /** For how many days a late first response counts. */
  @WithDefault("90")
  int breachCountsForDays();
}
