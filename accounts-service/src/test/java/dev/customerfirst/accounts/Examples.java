package dev.customerfirst.accounts;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One thing of each kind to aim bad requests at; nothing may ever become of them. */
final class Examples {

  /** How the thing behind each placeholder is made. */
  private static final Map<String, Supplier<String>> MAKERS =
      Map.ofEntries(
          Map.entry("$account", AccountFixture::registered),
          Map.entry("$customer", () -> HealthFixture.customer().account()),
          Map.entry("$other", AccountFixture::registered),
          Map.entry("$contact", () -> ContactFixture.known(id("$account"))),
          Map.entry("$policy", TierPolicyFixture::planned),
          Map.entry("$person", () -> PersonFixture.holding("PRODUCT")),
          Map.entry(
              "$absence",
              () ->
                  PersonFixture.away(id("$person"), "2026-08-03", "2026-08-07", null)
                      .extract()
                      .path("absence.id")),
          Map.entry("$feedback", () -> FeedbackFixture.nps(id("$account"), 8)),
          Map.entry("$metric", ScorecardFixture::supported),
          Map.entry("$deal", () -> OpportunityFixture.inStage(id("$account"), 4)),
          Map.entry("$promised", () -> BusinessCaseFixture.promised(AccountFixture.registered())),
          Map.entry("$note", () -> NoteFixture.written(id("$account"), "CONTEXT")),
          Map.entry("$operation", ImportFixture::operation),
          Map.entry("$goal", () -> PlanFixture.goal(id("$account"))),
          Map.entry("$initiative", () -> PlanFixture.initiative(id("$account"))),
          Map.entry("$useCase", () -> PlanFixture.useCase(id("$account"))),
          Map.entry("$project", () -> PlanFixture.project(id("$account"))),
          Map.entry("$expansionIdea", () -> PlanFixture.idea(id("$account"))));

  private static final Map<String, String> IDS = new ConcurrentHashMap<>();

  private Examples() {}

  /** The text with placeholders such as {@code $account} replaced. */
  static String filled(String text) {
    // All of them at once, so that none is made while a test looks whether anything was written.
    MAKERS.keySet().forEach(Examples::id);
    String filled = text;
    for (Map.Entry<String, String> id : IDS.entrySet()) {
      filled = filled.replace(id.getKey(), id.getValue());
    }
    return filled;
  }

  /** One may ask for another. */
  private static synchronized String id(String name) {
    String known = IDS.get(name);
    if (known == null) {
      known = Objects.requireNonNull(MAKERS.get(name), name).get();
      IDS.put(name, known);
    }
    return known;
  }
}
