package dev.customerfirst.accounts.knowledge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set. */
@ConfigMapping(prefix = "customerfirst.knowledge")
interface KnowledgeSettings {

  /** After how many days without a look an area's answers count as stale. */
  @WithDefault("180")
  int staleAfterDays();
}
