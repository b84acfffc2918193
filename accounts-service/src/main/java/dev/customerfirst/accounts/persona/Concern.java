package dev.customerfirst.accounts.persona;

import dev.customerfirst.accounts.domain.PersonaContent;
import dev.customerfirst.accounts.domain.PersonaContent.CheckIn;
import dev.customerfirst.events.Persona;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to keep in mind with somebody who plays a part; shown beside the contact (R106).
 *
 * @param checkIn how much of their time a remote check-in may take; null when there is no limit
 */
public record Concern(
    Persona persona, List<String> caresAbout, List<String> leaveOut, @Nullable CheckIn checkIn) {

  static Concern of(Persona persona, PersonaContent content) {
    return new Concern(persona, content.caresAbout(), content.leaveOut(), content.checkIn());
  }
}
