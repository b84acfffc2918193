package dev.customerfirst.renewals.forecast;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What an operator may set. */
@ConfigMapping(prefix = "customerfirst.forecast")
interface ForecastSettings {

  /** The IANA zone in which the week of the forecast begins: Monday at midnight. */
  @WithDefault("UTC")
  ZoneId zone();
}
