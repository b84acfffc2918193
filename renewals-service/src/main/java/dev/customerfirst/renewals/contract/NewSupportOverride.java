package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.contracts.SupportOverride;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A first response that the contract promises in place of its support plan's. */
record NewSupportOverride(
    @Schema(description = "0 is the gravest, 3 the mildest; each once", examples = "1") @NotNull
        Integer severity,
    @Schema(
            description = "PT1M to PT720H of support hours. Give this or businessDays.",
            examples = "PT4H")
        @Nullable Duration firstResponse,
    @Schema(description = "1 to 30. Give this or firstResponse.") @Nullable Integer businessDays,
    @Schema(description = "Every hour counts, also outside support hours; false when not given")
        @Nullable Boolean aroundTheClock) {

  /** As many as a list may have; each severity stands there once. */
  static final int MOST = 4;

  static @Nullable List<SupportOverride> promised(@Nullable List<NewSupportOverride> given) {
    return given == null ? null : given.stream().map(NewSupportOverride::promised).toList();
  }

  static List<NewSupportOverride> of(List<SupportOverride> promised) {
    return promised.stream()
        .map(
            each ->
                new NewSupportOverride(
                    each.severity(),
                    each.firstResponse(),
                    each.businessDays(),
                    each.aroundTheClock()))
        .toList();
  }

  private SupportOverride promised() {
    return new SupportOverride(
        severity, firstResponse, businessDays, aroundTheClock != null && aroundTheClock);
  }
}
