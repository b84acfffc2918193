package dev.customerfirst.kit.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a row. */
public enum RowResult {
  @JsonProperty("created")
  CREATED,
  @JsonProperty("updated")
  UPDATED,
  @JsonProperty("unchanged")
  UNCHANGED,
  @JsonProperty("failed")
  FAILED
}
