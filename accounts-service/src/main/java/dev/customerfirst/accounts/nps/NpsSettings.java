package dev.customerfirst.accounts.nps;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the net promoter score is shown. */
@ConfigMapping(prefix = "customerfirst.nps")
interface NpsSettings {

  /** A score of fewer responses than these comes with a warning. */
  @WithDefault("5")
  int fewestResponses();
}
