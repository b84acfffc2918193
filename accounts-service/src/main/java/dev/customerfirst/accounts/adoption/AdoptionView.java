package dev.customerfirst.accounts.adoption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much of what an account pays for is used.
 *
 * @param asOf today by the account's own calendar
 * @param since first day that counts: production, if it is known
 * @param months how it stood when each month was over
 * @param latest the latest figure of each metric
 */
@Schema(
    name = "Adoption",
    examples =
        "{\"accountId\": \"01987c5e-9f10-7c3a-9a41-53b0c2d7e901\", \"asOf\": \"2026-01-05\","
            + " \"since\": null, \"dauOfMau\": "
            + DauOfMauView.EXAMPLE
            + ", \"mauOfSeats\": "
            + MauOfSeatsView.EXAMPLE
            + ", \"months\": [{\"month\": \"2025-12\", \"dauOfMau\": "
            + DauOfMauView.EXAMPLE
            + ", \"mauOfSeats\": "
            + MauOfSeatsView.EXAMPLE
            + "}], \"latest\": [{\"metric\": \"dau\", \"day\": \"2026-01-04\", \"value\": 214}]}")
record AdoptionView(
    UUID accountId,
    LocalDate asOf,
    @Nullable LocalDate since,
    DauOfMauView dauOfMau,
    MauOfSeatsView mauOfSeats,
    List<Month> months,
    List<Latest> latest) {

  /** How it stood when a month was over. */
  @Schema(name = "AdoptionMonth")
  record Month(String month, DauOfMauView dauOfMau, MauOfSeatsView mauOfSeats) {}

  /** The latest figure of a metric. */
  @Schema(name = "LatestFigure")
  record Latest(String metric, LocalDate day, BigDecimal value) {}
}
