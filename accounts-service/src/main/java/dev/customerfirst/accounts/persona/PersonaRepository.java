package dev.customerfirst.accounts.persona;

import dev.customerfirst.events.Persona;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** What is said of personas. */
@ApplicationScoped
class PersonaRepository implements PanacheRepositoryBase<PersonaGuide, Persona> {

  PersonaGuide takeOut(Persona persona) {
    return findByIdOptional(persona, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new IllegalStateException("no row of " + persona));
  }
}
