package dev.customerfirst.supportrouting.customer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How support treats customers whose contract has ended. */
@ConfigMapping(prefix = "customerfirst.support")
interface SupportSettings {

  /** Days after a contract's last day in which its plan still counts, for a late renewal. */
  @WithDefault("30")
  int graceDays();
}
