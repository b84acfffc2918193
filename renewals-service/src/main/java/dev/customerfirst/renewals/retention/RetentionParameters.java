package dev.customerfirst.renewals.retention;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.domain.RetentionPeriod;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What all questions about retention have in common. */
class RetentionParameters {

  static final int MOST_YEARS = 10;
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  @Parameter(description = "First day of the period", required = true, example = "2026-01-01")
  @QueryParam("from")
  @Nullable String from;

  @Parameter(
      description = "Last day of the period, included; may lie ahead",
      required = true,
      example = "2026-12-31")
  @QueryParam("to")
  @Nullable String to;

  @Parameter(description = "Accounts that had this tier on the first day; UNKNOWN for no tier")
  @Schema(implementation = Tier.class)
  @QueryParam("tier")
  @Nullable String tier;

  @Parameter(description = "Whose accounts ownerId asks for; ACCOUNTABLE when not given")
  @Schema(implementation = OwnerRole.class)
  @QueryParam("ownerRole")
  @Nullable String ownerRole;

  @Parameter(
      description = "Accounts of this person as the period began; UNKNOWN for those of nobody")
  @QueryParam("ownerId")
  @Nullable String ownerId;

  /**
   * The question as it is asked now.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 400 or 422 for what cannot be asked
   */
  RetentionQuestion question(Instant now) {
    return new RetentionQuestion(
        period(),
        Wanted.of(tier, code -> Codes.parse(Tier.class, code, "?tier")),
        ownerRole == null
            ? OwnerRole.ACCOUNTABLE
            : Codes.parse(OwnerRole.class, ownerRole, "?ownerRole"),
        Wanted.of(ownerId, RetentionParameters::person),
        now);
  }

  private RetentionPeriod period() {
    LocalDate first = day(from, "from");
    LocalDate last = day(to, "to");
    if (last.isBefore(first)) {
      throw Problems.badQuery("to", "'to' is before 'from'. Send them the other way round.");
    }
    if (!last.isBefore(first.plusYears(MOST_YEARS))) {
      throw Problems.badQuery("to", "Ask for " + MOST_YEARS + " years at most.");
    }
    return new RetentionPeriod(first, last);
  }

  private static LocalDate day(@Nullable String text, String parameter) {
    try {
      LocalDate day = LocalDate.parse(text == null ? "" : text);
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Answered below, like a day nobody can mean.
    }
    throw Problems.badQuery(
        parameter, "Send '" + parameter + "' as a day such as 2026-01-31, from 1900 to 2200.");
  }

  private static UUID person(String text) {
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equalsIgnoreCase(text)) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      // Answered below, like an id in a shape of its own.
    }
    throw Problems.badQuery(
        "ownerId", "Send the id of a person, or " + Wanted.UNKNOWN + " for accounts of nobody.");
  }
}
