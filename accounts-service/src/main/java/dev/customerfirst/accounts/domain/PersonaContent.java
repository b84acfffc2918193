package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Persona;
import dev.customerfirst.kit.rule.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to talk to people in one part at the customer (R106).
 *
 * @param caresAbout what matters to them, most important first
 * @param leaveOut what only wastes their time
 * @param checkIn how much of their time a remote check-in may take; null when there is no limit
 * @param likelyApprovesPurchases often decides on larger purchases, so the economic buyer is to be
 *     looked for among them (R110)
 */
public record PersonaContent(
    List<String> caresAbout,
    List<String> leaveOut,
    @Nullable CheckIn checkIn,
    boolean likelyApprovesPurchases) {

  private static final List<String> USERS_LEAVE_OUT =
      List.of("Our finances", "Our funding", "Logos of other customers");

  /**
   * A limit on remote check-ins (R108); onsite meetings are another matter.
   *
   * @param usualMinutes what one should take
   * @param maxMinutes what one takes at most
   * @param maxPerQuarter how many there are in a quarter at most
   */
  public record CheckIn(int usualMinutes, int maxMinutes, int maxPerQuarter) {}

  /** Refuses a usual length above the greatest one. */
  public Optional<Refusal> check() {
    return checkIn != null && checkIn.usualMinutes() > checkIn.maxMinutes()
        ? Optional.of(
            Refusal.invalid(
                "check-in-too-long",
                "/checkIn/usualMinutes",
                "A usual check-in cannot be longer than "
                    + checkIn.maxMinutes()
                    + " minutes, the most it may take. Change one of the two."))
        : Optional.empty();
  }

  /** What we say as long as an installation says nothing else. */
  public static PersonaContent builtIn(Persona persona) {
    return switch (persona) {
      case KEY_BUSINESS ->
          new PersonaContent(
              List.of(
                  "Reliability of what their teams run",
                  "Uptime, and what an hour without it costs",
                  "What the product changes for their teams",
                  "A solid return on what they invest",
                  "Whether we will be here and healthy for years"),
              List.of("Product details that their teams settle", "Meetings without a decision"),
              new CheckIn(15, 30, 3),
              true);
      case PRIMARY_CHAMPION ->
          new PersonaContent(
              List.of(
                  "To be seen to succeed with the product",
                  "Figures they can show to those who decide",
                  "What is coming in the product",
                  "Help with bringing colleagues along"),
              List.of("What they told us before"),
              null,
              false);
      case PRIMARY_USER ->
          new PersonaContent(
              List.of(
                  "That the change from the tools they know is easy",
                  "To find the cause of trouble quickly",
                  "Fewer alerts, and only those that matter",
                  "Quick answers to questions"),
              USERS_LEAVE_OUT,
              null,
              false);
      case SECONDARY_USER ->
          new PersonaContent(
              List.of(
                  "How their own applications perform",
                  "Data in the languages and frameworks they use",
                  "As little extra work as possible"),
              USERS_LEAVE_OUT,
              null,
              false);
    };
  }
}
