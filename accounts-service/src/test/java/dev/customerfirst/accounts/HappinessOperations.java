package dev.customerfirst.accounts;

import static dev.customerfirst.accounts.Operation.read;
import static dev.customerfirst.accounts.Operation.write;

import dev.customerfirst.events.Roles;
import java.util.List;

/** Operations on what customers say about us. */
final class HappinessOperations {

  static final String BECAUSE = "{\"because\": \"Called them.\"}";

  static final List<Operation> ALL =
      List.of(
          write(
              "recordNpsResponse",
              "POST",
              "/v1/accounts/$account/nps-responses",
              "{\"score\": 9}",
              Roles.CUSTOMER_ENGINEER),
          read("listNpsResponses", "/v1/accounts/$account/nps-responses"),
          write(
              "recordRating",
              "POST",
              "/v1/accounts/$account/ratings",
              "{\"stars\": 5, \"engagement\": \"MEETING\"}",
              Roles.INTEGRATION),
          read("listRatings", "/v1/accounts/$account/ratings"),
          read("listFeedback", "/v1/feedback"),
          read("getFeedback", "/v1/feedback/$feedback"),
          write(
              "answerFeedback",
              "POST",
              "/v1/feedback/$feedback/answer",
              BECAUSE,
              Roles.TECHNICAL_ADVISOR),
          write(
              "withdrawFeedback",
              "POST",
              "/v1/feedback/$feedback/withdrawal",
              BECAUSE,
              Roles.INTEGRATION),
          read("getNps", "/v1/nps"),
          read("drawNps", "/v1/nps.svg"),
          read("summariseRatings", "/v1/ratings"),
          read("listFiveStarReviews", "/v1/five-star-reviews"));

  static final String BAD_FIELDS =
      """
      recordNpsResponse, score, null, 422, invalid-fields
      recordNpsResponse, score, 11, 422, score-out-of-range
      recordNpsResponse, score, -1, 422, score-out-of-range
      recordNpsResponse, score, "9", 400, wrong-type
      recordNpsResponse, score, 9.5, 400, wrong-type
      recordNpsResponse, on, "2026-01-07", 422, day-in-the-future
      recordNpsResponse, on, "1969-12-31", 422, date-out-of-range
      recordNpsResponse, on, "today", 400, wrong-format
      recordNpsResponse, contactId, "nobody", 400, wrong-format
      recordNpsResponse, contactId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-contact
      recordRating, contactId, "0197a1c2-3b4d-7e5f-8a9b-0c1d2e3f4a5b", 422, unknown-contact
      recordNpsResponse, comment, " \\n ", 422, invalid-fields
      recordNpsResponse, comment, "a\\u0007b", 422, invalid-fields
      recordNpsResponse, comment, "a\\u0000b", 400, unusable-text
      recordNpsResponse, comment, 7, 400, wrong-type
      recordNpsResponse, externalId, {"system": "survey"}, 422, invalid-fields
      recordNpsResponse, externalId, {"system": "survey", "id": LONG}, 422, invalid-fields
      recordNpsResponse, externalId, "R-1", 400, wrong-type
      recordRating, stars, null, 422, invalid-fields
      recordRating, stars, 0, 422, stars-out-of-range
      recordRating, stars, 6, 422, stars-out-of-range
      recordRating, stars, [], 400, wrong-type
      recordRating, engagement, null, 422, invalid-fields
      recordRating, engagement, "PARTY", 422, unknown-code
      recordRating, engagementId, "none", 400, wrong-format
      recordRating, contactId, 7, 400, wrong-format
      recordRating, on, "2026-01-07", 422, day-in-the-future
      recordRating, comment, "", 422, invalid-fields
      recordRating, externalId, {"system": LONG, "id": "1"}, 422, invalid-fields
      answerFeedback, because, null, 422, invalid-fields
      answerFeedback, because, " ", 422, invalid-fields
      answerFeedback, because, LONG, 422, invalid-fields
      answerFeedback, because, 7, 400, wrong-type
      withdrawFeedback, because, null, 422, invalid-fields
      withdrawFeedback, because, LONG, 422, invalid-fields
      """;

  private HappinessOperations() {}
}
