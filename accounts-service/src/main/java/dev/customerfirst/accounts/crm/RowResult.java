package dev.customerfirst.accounts.crm;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a row. */
enum RowResult {
  @JsonProperty("created")
  CREATED,
  @JsonProperty("updated")
  UPDATED,
  @JsonProperty("unchanged")
  UNCHANGED,
  @JsonProperty("failed")
  FAILED
}
