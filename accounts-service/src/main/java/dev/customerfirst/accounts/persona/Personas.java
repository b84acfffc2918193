package dev.customerfirst.accounts.persona;

import dev.customerfirst.accounts.domain.PersonaContent;
import dev.customerfirst.events.Persona;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of each persona in this installation. */
@ApplicationScoped
public class Personas {

  private final PersonaRepository guides;
  private final Clock clock;

  Personas(PersonaRepository guides, Clock clock) {
    this.guides = guides;
    this.clock = clock;
  }

  /** What holds now for every persona. */
  @Transactional
  public PersonaContents contents() {
    Map<Persona, PersonaContent> contents = new EnumMap<>(Persona.class);
    guides.listAll().forEach(guide -> contents.put(guide.persona(), guide.content()));
    return new PersonaContents(contents);
  }

  @Transactional
  Page<PersonaView> list() {
    return new Page<>(
        guides.listAll().stream()
            .sorted(Comparator.comparing(PersonaGuide::persona))
            .map(PersonaGuide::view)
            .toList(),
        null);
  }

  @Transactional
  PersonaView find(Persona persona) {
    return guides.findById(persona).view();
  }

  @Transactional
  PersonaView say(Persona persona, @Nullable String ifMatch, PersonaText text) {
    PersonaGuide guide = guides.takeOut(persona);
    Preconditions.ifMatch(ifMatch, guide.version());
    PersonaContent content = text.content();
    Optional<Refusal> refusal = content.check();
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
    if (guide.become(content, clock.instant())) {
      guides.flush();
    }
    return guide.view();
  }
}
