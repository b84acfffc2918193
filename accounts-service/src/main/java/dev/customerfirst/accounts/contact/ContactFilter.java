package dev.customerfirst.accounts.contact;

import dev.customerfirst.events.Persona;
import dev.customerfirst.kit.http.Problems;
import org.jspecify.annotations.Nullable;

/** Which contacts a list shows; null shows all. Those who were erased are never listed. */
record ContactFilter(
    @Nullable Persona persona,
    @Nullable Boolean champion,
    @Nullable Boolean advocate,
    @Nullable Boolean maySubmitTickets,
    @Nullable Boolean internalSupport) {

  static final String SQL =
      """
       and c.erased_at is null
       and (cast(:persona as text) is null or cast(:persona as text) = any(c.personas))
       and (cast(:champion as text) is null or c.champion = cast(:champion as boolean))
       and (cast(:advocate as text) is null or c.advocate = cast(:advocate as boolean))
       and (cast(:submits as text) is null or c.may_submit_tickets = cast(:submits as boolean))
       and (cast(:internal as text) is null or c.internal_support = cast(:internal as boolean))
      """;

  /** Reads a parameter strictly: a misspelt "true" must not mean false. */
  static @Nullable Boolean flag(String parameter, @Nullable String text) {
    if (text == null) {
      return null;
    }
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problems.badQuery(parameter, "Send true or false, or leave it out.");
    };
  }

  @Nullable String personaCode() {
    return persona == null ? null : persona.name();
  }

  static @Nullable String text(@Nullable Boolean flag) {
    return flag == null ? null : flag.toString();
  }
}
