package dev.customerfirst.accounts.persona;

import dev.customerfirst.accounts.domain.PersonaContent;
import dev.customerfirst.events.Persona;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is said of all personas at one moment. */
public record PersonaContents(Map<Persona, PersonaContent> contents) {

  private PersonaContent of(Persona persona) {
    return contents.getOrDefault(persona, PersonaContent.builtIn(persona));
  }

  /** What to keep in mind with somebody who plays these parts. */
  public List<Concern> concerns(Collection<Persona> personas) {
    return personas.stream().map(persona -> Concern.of(persona, of(persona))).toList();
  }

  /** Whether one of these parts often goes with deciding on larger purchases (R110). */
  public boolean mayApprovePurchases(Collection<Persona> personas) {
    return personas.stream().anyMatch(persona -> of(persona).likelyApprovesPurchases());
  }
}
