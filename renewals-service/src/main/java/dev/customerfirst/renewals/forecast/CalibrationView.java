package dev.customerfirst.renewals.forecast;

import dev.customerfirst.renewals.domain.Calibration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How good forecasts were, for contracts that ended from {@code from} to {@code to} and are
 * decided.
 *
 * @param contracts how many of them there are
 * @param leads one for each lead, the longest first
 */
@Schema(name = "ForecastCalibration", examples = CalibrationView.EXAMPLE)
record CalibrationView(
    LocalDate from, LocalDate to, Instant asOf, int contracts, List<Lead> leads) {

  /**
   * @param daysBefore the last forecast counts that was taken at least so many days before the day
   *     after the last day, and at most a week earlier
   * @param missing how many of the contracts were in no forecast of that time
   */
  @Schema(name = "CalibrationLead")
  record Lead(int daysBefore, int missing, Calibration calibration) {}

  static final String EXAMPLE =
      """
      {"from": "2026-01-01", "to": "2026-06-30", "asOf": "2026-07-15T08:00:00Z", "contracts": 2,
       "leads": [{"daysBefore": 90, "missing": 1, "calibration": {"n": 1, "without": 0,
         "asForecast": 1, "share": 100.0,
         "cells": [{"projection": "FLAT", "outcome": "RENEWED_FLAT", "contracts": 1}],
         "sums": [{"currency": "EUR", "projected": 120000.00, "actual": 120000.00}]}}]}""";
}
