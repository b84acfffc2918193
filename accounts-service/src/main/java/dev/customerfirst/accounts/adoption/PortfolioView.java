package dev.customerfirst.accounts.adoption;

import dev.customerfirst.events.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account among many, with both ratios as they stand today by its own calendar. */
@Schema(name = "AdoptionOfAccount", examples = PortfolioView.EXAMPLE)
record PortfolioView(
    UUID accountId,
    String name,
    Tier tier,
    LocalDate asOf,
    DauOfMauView dauOfMau,
    MauOfSeatsView mauOfSeats) {

  static final String EXAMPLE =
      "{\"accountId\": \"01987c5e-9f10-7c3a-9a41-53b0c2d7e901\", \"name\": \"Northwind Robotics\","
          + " \"tier\": \"TIER_1\", \"asOf\": \"2026-01-05\", \"dauOfMau\": "
          + DauOfMauView.EXAMPLE
          + ", \"mauOfSeats\": "
          + MauOfSeatsView.EXAMPLE
          + "}";

  /** A page, for the API description only. */
  @Schema(
      name = "AdoptionPage",
      examples = "{\"items\": [" + PortfolioView.EXAMPLE + "], \"next\": null}")
  record PageOf(List<PortfolioView> items, @Nullable String next) {}
}
