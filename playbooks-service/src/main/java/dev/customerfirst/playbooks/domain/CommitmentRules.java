package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose promise counts, and for what. */
public final class CommitmentRules {

  private CommitmentRules() {}

  /** Somebody on the customer's side. */
  public record Contact(boolean champion, boolean economicBuyer) {}

  /**
   * Everything that speaks against a promise.
   *
   * @param to the document that is agreed to
   * @param contact who promised; empty when nobody of this account has the id
   * @param today by the calendar of the activity
   */
  public static List<Refusal> refusals(
      CommitmentKind kind,
      @Nullable DocumentType to,
      List<String> resources,
      Optional<Contact> contact,
      LocalDate on,
      LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    if (contact.isEmpty()) {
      refusals.add(
          Refusal.invalid(
              "unknown-contact",
              "/contactId",
              "No contact of this account has this id. If it is new, try again in a few"
                  + " seconds."));
    } else {
      ofRightPerson(kind, contact.get()).ifPresent(refusals::add);
    }
    if (on.isAfter(today)) {
      refusals.add(
          Refusal.invalid(
              "committed-in-the-future",
              "/committedOn",
              "committedOn is today, " + today + ", or earlier; leave it out for today."));
    }
    if ((kind == CommitmentKind.RESOURCES) == resources.isEmpty()) {
      refusals.add(
          Refusal.invalid(
              "resources-not-named",
              "/resources",
              "Name the resources one by one with RESOURCES, and with nothing else."));
    }
    if (to != null && kind != CommitmentKind.CHAMPION_AGREEMENT) {
      refusals.add(
          Refusal.invalid(
              "nothing-to-agree-to", "/to", "Only a CHAMPION_AGREEMENT is about a document."));
    }
    return refusals;
  }

  private static Optional<Refusal> ofRightPerson(CommitmentKind kind, Contact contact) {
    return switch (kind) {
      case CHAMPION_AGREEMENT, RESOURCES ->
          contact.champion()
              ? Optional.empty()
              : Optional.of(
                  Refusal.invalid(
                      "not-a-champion",
                      "/contactId",
                      "Only a champion can promise this. Mark the contact as champion in"
                          + " accounts-service if they are one."));
      case ECONOMIC_BUYER_ATTENDANCE ->
          contact.economicBuyer()
              ? Optional.empty()
              : Optional.of(
                  Refusal.invalid(
                      "not-the-economic-buyer",
                      "/contactId",
                      "Only the economic buyer can promise this. Mark the contact as such in"
                          + " accounts-service if they are."));
      case STAKEHOLDER_ATTENDANCE -> Optional.empty();
    };
  }
}
