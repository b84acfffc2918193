package dev.customerfirst.renewals.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set. */
@ConfigMapping(prefix = "customerfirst.renewals")
interface RenewalsSettings {

  /** For how many days after its last day a contract can still be renewed. */
  @WithDefault("30")
  int renewalGraceDays();

  /**
   * To how many contracts at most one transaction lets happen all that is due. More take memory and
   * locks, fewer take time.
   */
  @WithDefault("5000")
  int momentsChunk();
}
