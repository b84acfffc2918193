package dev.customerfirst.renewals.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set. */
@ConfigMapping(prefix = "customerfirst.renewals")
interface RenewalsSettings {

  /** For how many days after its last day a contract can still be renewed. */
  @WithDefault("30")
  int renewalGraceDays();

  /** How many due moments one transaction of the tick takes; 5,000 to 10,000 is fastest. */
  @WithDefault("5000")
  int momentsChunk();
}
