package dev.customerfirst.kit.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files are taken in; all times are wall time. */
@ConfigMapping(prefix = "customerfirst.imports")
public interface ImportSettings {

  /** Whether this process applies rows. Files are taken in anyway. */
  @WithDefault("true")
  boolean enabled();

  /** Rows that are applied in one transaction. */
  @WithDefault("500")
  int chunkRows();

  /** The longest row, in characters. */
  @WithDefault("256K")
  MemorySize maxRow();

  /** How long rows and verdicts of an operation are kept after it ended; its counts stay. */
  @WithDefault("P14D")
  Duration keepRows();

  /** How long an upload may stand still before what came of it is deleted. */
  @WithDefault("PT1H")
  Duration forgetUnfinished();

  /** Longest wait before another instance's operations are looked for. */
  @WithDefault("1s")
  Duration idlePoll();

  /** How long a mapping may take for one row. */
  @WithDefault("PT1S")
  Duration mappingTime();
}
