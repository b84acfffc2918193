package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.RenewalWindows;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What an operator may set. */
@ConfigMapping(prefix = "customerfirst.renewals")
interface RenewalsSettings {

  /** For how many days after its last day a contract can still be renewed. */
  @WithDefault("30")
  @Min(0)
  @Max(3650)
  int renewalGraceDays();

  /** Days before the end at which a renewal comes near: each once, from 1 to 3650. */
  @WithDefault("180,120,90")
  @WithConverter(WindowsConverter.class)
  RenewalWindows windows();

  /**
   * To how many contracts at most one transaction lets happen all that is due. More take memory and
   * locks, fewer take time.
   */
  @WithDefault("5000")
  int momentsChunk();
}
